// Where the reader is on a page, kept while the page is shown anew: what has the focus, and how far it is scrolled.
const BOXES = ['#days', '.side'];

// A selector of an element that finds it again on the page as it is next; undefined if nothing distinguishes it.
export function selectorOf(element) {
  if (element?.id) {
    return `#${CSS.escape(element.id)}`;
  }
  const inside = element?.closest('form[role=search]') ? 'form[role=search] ' : '';
  if (element?.name && inside) {
    return `${inside}[name="${CSS.escape(element.name)}"]${element.type === 'checkbox' ? `[value="${CSS.escape(element.value)}"]` : ''}`;
  }
  const panel = element?.closest('[id].panel');
  if (element?.name && panel) {
    return `#${panel.id} [name="${CSS.escape(element.name)}"]`;
  }
  return element?.matches('a[href]') ? `a[href="${CSS.escape(element.getAttribute('href'))}"]` : undefined;
}

// Gives the focus back, if nothing else has taken it: to the same element, else to the next thing to do in its panel.
export function focusAgain(selector, panel) {
  const same = selector && document.querySelector(selector);
  const usable = same && !same.disabled ? same : panel && document.querySelector(`#${panel} :is(button:enabled, a[href])`);
  if (usable && (document.activeElement === document.body || document.activeElement === null)) {
    usable.focus({ preventScroll: true });
  }
}

const key = () => `reader ${location.pathname}`;
const day = () => new URLSearchParams(location.search).get('day');

function keep() {
  const at = document.activeElement;
  const boxes = BOXES.map((box) => document.querySelector(box)).map((box) => [box?.scrollTop ?? 0, box?.scrollLeft ?? 0]);
  sessionStorage.setItem(key(), JSON.stringify({
    day: day(), boxes, window: scrollY, selector: selectorOf(at), panel: at?.closest('[id].panel')?.id,
  }));
}

function restore({ day: then, boxes, window: down, selector, panel }) {
  if (then === day()) {
    BOXES.forEach((box, index) => document.querySelector(box)?.scrollTo({ top: boxes[index][0], left: boxes[index][1], behavior: 'instant' }));
    scrollTo({ top: down, behavior: 'instant' });
  }
  focusAgain(selector, panel);
}

// What an address leads to: a session, or a time.
const aim = () => (location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest('.card, .tray li, tbody th, .day') : undefined);

// Whether the reader was on this page just now, and did something there: sent a form, loaded it again, went back.
const isBack = () => performance.getEntriesByType('navigation')[0]?.type !== 'navigate';
const isStill = () => document.referrer.startsWith(location.origin) && new URL(document.referrer).pathname === location.pathname;

if (document.getElementById('days')) {
  const kept = sessionStorage.getItem(key());
  const isReturn = kept && (isBack() || (isStill() && !aim()));
  const afterwards = (then) => addEventListener('load', () => requestAnimationFrame(then)); // when the browser has scrolled by itself
  const skipDays = () => document.documentElement.classList.add('skipping');
  if (isReturn) {
    restore(JSON.parse(kept));
    afterwards(() => restore(JSON.parse(kept)));
  } else if (aim()) {
    afterwards(() => aim().closest('td')?.focus());
  }
  addEventListener('pagehide', keep);
  // Where a place on the page is, is known when all days have been laid out once.
  isReturn || aim() ? afterwards(() => requestAnimationFrame(skipDays)) : skipDays();
}
