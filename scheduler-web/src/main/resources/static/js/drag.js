// Drags a session by the mouse: from the board or from those that are left out, to a cell or a day. A finger scrolls, and
// lifts from the session's dialog.
import { cancel, drop, dropOnDay, isLifted, lift, tell } from './lift.js';

const FAR = 6; // pixels before a press is a drag
const EDGE = 64; // pixels at the edges of the window of the days in which they scroll, and how far in a frame at most
const FASTEST = 16;
const LINGER = 500; // milliseconds over a day before its part of the board comes
const ITEM = 'table.tt:not([aria-readonly]) .card[id], #tray li[id^="left-"]';

let drag; // { item, ghost, x, y }: what is dragged, what is seen of it at the pointer, and where that is
let over; // the cell or day below the pointer
let lingering;

const sessionOf = (item) => item.id.replace(/^(s|left)-/, '');
const below = () => document.elementFromPoint(drag.x, drag.y)?.closest('table.tt td, .days-nav [data-day]') ?? undefined;

function scrolled() {
  const days = document.getElementById('days');
  return days.scrollHeight > days.clientHeight && getComputedStyle(days).overflowY !== 'visible' ? days : document.scrollingElement;
}

// How fast it scrolls at a distance from two edges: from −1 to 1.
function pace(at, from, to) {
  const near = Math.max(0, from + EDGE - at) - Math.max(0, at - to + EDGE);
  return Math.max(-1, Math.min(1, -near / EDGE));
}

function scroll() {
  if (!drag) {
    return;
  }
  const box = scrolled();
  const { left, top, right, bottom } = box === document.scrollingElement
    ? { left: 0, top: 0, right: innerWidth, bottom: innerHeight } : box.getBoundingClientRect();
  if (drag.x >= left && drag.x <= right && drag.y >= top && drag.y <= bottom) {
    box.scrollBy({ left: FASTEST * pace(drag.x, left, right), top: FASTEST * pace(drag.y, top, bottom), behavior: 'instant' });
    look();
  }
  requestAnimationFrame(scroll);
}

// Says what is below the pointer, and brings the day that it lingers on.
function look() {
  const next = below();
  if (next === over) {
    return;
  }
  leave();
  over = next;
  over?.setAttribute('data-over', 'yes');
  if (over?.matches('td')) {
    tell(over);
  } else if (over) {
    lingering = setTimeout((day) => document.getElementById(`d-${day}`)?.scrollIntoView({ block: 'start' }), LINGER, over.dataset.day);
  }
}

function leave() {
  clearTimeout(lingering);
  over?.removeAttribute('data-over');
  over = undefined;
}

function begin(item, x, y) {
  if (!lift(sessionOf(item))) {
    return undefined;
  }
  const ghost = Object.assign(document.createElement('div'), { className: 'ghost', textContent: item.querySelector('.t, b').textContent });
  ghost.ariaHidden = true;
  document.body.append(ghost);
  drag = { item, ghost, x, y };
  requestAnimationFrame(scroll);
  return drag;
}

function end() {
  leave();
  drag?.ghost.remove();
  drag = undefined;
}

// The click that a drag ends with opens nothing.
function swallowClick() {
  const swallow = (event) => { event.preventDefault(); event.stopPropagation(); };
  addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => removeEventListener('click', swallow, { capture: true }));
}

function release() {
  const target = below();
  end();
  swallowClick();
  if (!isLifted()) {
    return;
  }
  if (!target) {
    cancel();
  } else if (target.matches('td')) {
    drop(target, true);
  } else {
    dropOnDay(target);
  }
}

document.addEventListener('pointerdown', (event) => {
  const item = event.target.closest(ITEM);
  if (!item || event.pointerType !== 'mouse' || event.button !== 0 || isLifted() || event.target.closest('summary, details')) {
    return;
  }
  const { clientX, clientY } = event;
  const follow = new AbortController();
  const { signal } = follow;
  let tried = false;
  addEventListener('pointermove', ({ clientX: x, clientY: y }) => {
    if (!tried && Math.hypot(x - clientX, y - clientY) > FAR) {
      tried = true;
      begin(item, x, y);
    }
    if (drag && !isLifted()) {
      end(); // by Escape, or since it cannot be lifted after all
    } else if (drag) {
      Object.assign(drag, { x, y });
      drag.ghost.style.translate = `${x}px ${y}px`;
      look();
    }
  }, { signal });
  addEventListener('selectstart', (selection) => selection.preventDefault(), { signal });
  addEventListener('pointerup', () => {
    follow.abort();
    if (drag) {
      release();
    } else if (tried) {
      swallowClick();
    }
  }, { signal });
  addEventListener('pointercancel', () => {
    follow.abort();
    end();
    isLifted() && cancel();
  }, { signal });
});
