// Shows a page's parts anew after something was done, without losing where the reader is.
import { quiet } from './grid.js';
import { fill } from './name.js';
import { focusAgain, selectorOf } from './reader.js';
import { renew } from './renew.js';

const PANELS = ['#first', '#edition', '#old', '#score', '#edits', '#tray', '#findings'];

// The tables as they are shown: the service leaves out what would be the same.
export const shown = () => [...document.querySelectorAll('table.tt[data-fingerprint]')].map(({ dataset }) => dataset.fingerprint).join();

export const read = (text) => new DOMParser().parseFromString(text, 'text/html');

// The tables and not the box around them, which the reader has scrolled: but the box while there are no tables.
function days(page) {
  const tables = [...page.querySelectorAll('.day table[id], .day > header > p, template[id^=x-]')];
  return tables.length > 0 ? tables.map(({ id }) => `#${CSS.escape(id)}`) : ['#days'];
}

// Shows a part as it is on the next page; false if that is the same.
export function showPart(selector, next) {
  const own = document.querySelector(selector);
  const other = next.querySelector(selector);
  if (other.hasAttribute('data-same')) {
    return false;
  }
  own.querySelectorAll('details[id]').forEach((details) => {
    other.querySelector(`#${CSS.escape(details.id)}`)?.toggleAttribute('open', details.open);
  });
  quiet(other);
  const focused = selectorOf(document.activeElement);
  own.matches('template') ? own.replaceWith(other) : renew(own, other);
  fill(document.querySelector(selector));
  focusAgain(focused);
  return true;
}

// Shows the next page part by part, and rests after each that is not the same.
export async function showPage(next, rest) {
  const own = days(document);
  if (own[0] !== '#days' && own.join() !== days(next).join()) {
    return location.reload();
  }
  for (const part of [...own, ...PANELS]) {
    if (showPart(part, next)) {
      await rest?.();
    }
  }
  document.dispatchEvent(new CustomEvent('refreshed'));
}

// Whether a search runs, while nothing can be edited.
export const isLive = (page) => page.getElementById('score')?.dataset.live !== undefined;

export async function refresh() {
  document.dispatchEvent(new CustomEvent('refreshing'));
  const answer = await fetch(location.href, { headers: { Shown: shown() } });
  const next = read(await answer.text());
  if (!answer.ok || isLive(next) !== isLive(document)) {
    return location.reload();
  }
  await showPage(next);
}
