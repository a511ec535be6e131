// Lifts a session off the board and drops it: one way for keys, mouse and touch. What is dropped before it is known where
// the session can go waits for that; what was let go by then stays where it is.
import { bestOf, clear, paint, showDropped } from './board.js';
import { refresh } from './refresh.js';
import { move, placesOf, rules, why } from './service.js';
import { chooseStart, closeStarts } from './starts.js';
import { fill, hold, show, texts } from './toast.js';
import { meaning, titleOf, told } from './words.js';

const days = document.getElementById('days');
const cancelButton = document.getElementById('lift-cancel');
const EDITABLE = 'table.tt:not([aria-readonly]) td'; // a version is only shown
const touched = matchMedia('(pointer: coarse), (max-width: 40rem)');
let lifted; // { session, title, etag, places, cells: td → what it offers, wish }; before the answer, only the first two
let titles; // of rules, by their ids
let sending = false; // or showing the board anew

const card = (session) => document.getElementById(`s-${session}`);
const isHome = (td) => td.querySelector('[data-lifted]') !== null;

export const isLifted = () => lifted !== undefined;

// Whether somebody is in the middle of a change, which the page must not be shown anew under.
export const isBusy = () => isLifted() || sending;

function refusal(session) {
  if (!document.getElementById('edits')?.dataset.etag) {
    return texts.busy;
  }
  return card(session)?.hasAttribute('data-pinned') ? texts.pinned : undefined;
}

// Lifts a session; false if it cannot be, which the page then says.
export function lift(session) {
  const refused = refusal(session);
  if (isLifted() || refused) {
    refused && show(refused);
    return false;
  }
  lifted = { session, title: titleOf(session) };
  days.classList.add('moving');
  card(session)?.setAttribute('data-lifted', 'yes');
  cancelButton.hidden = false;
  hold(fill(texts.waiting, lifted.title));
  learn(lifted);
  return true;
}

// Learns where a session can go. It may have been let go by then.
async function learn(mine) {
  try {
    const [answer, known] = await Promise.all([placesOf(mine.session), titles ?? rules()]);
    titles = known;
    if (lifted === mine) {
      await know(mine, answer);
    }
  } catch (problem) {
    if (lifted === mine) {
      letGo();
      show(why(problem));
    }
  }
}

async function know(mine, { etag, places }) {
  if (etag !== document.getElementById('edits').dataset.etag) {
    return outdated();
  }
  Object.assign(mine, { etag, places, cells: paint(mine.session, places) });
  if (mine.wish) {
    return mine.wish();
  }
  hold(fill(touched.matches ? texts.tap : texts.moving, mine.title));
  const over = document.querySelector('td[data-over]');
  if (over) {
    tell(over);
  } else if (!document.activeElement.closest('table.tt td')) {
    (card(mine.session)?.closest('td') ?? document.querySelector('table.tt td[data-kind="ok"]') ?? document.querySelector('table.tt td')).focus({ preventScroll: !touched.matches });
  }
}

async function outdated() {
  await settle(async () => {
    await refresh();
    show(texts.stale);
  });
}

// Lets go of what is lifted, and then does something that must not be disturbed.
async function settle(then) {
  sending = true;
  const session = letGo();
  try {
    await then(session);
  } catch {
    show(texts.silent);
  } finally {
    sending = false;
    document.dispatchEvent(new CustomEvent('settled'));
  }
}

function letGo() {
  const { session } = lifted;
  lifted = undefined;
  closeStarts();
  days.classList.remove('moving');
  clear();
  card(session)?.removeAttribute('data-lifted');
  cancelButton.hidden = true;
  document.dispatchEvent(new CustomEvent('settled'));
  return session;
}

// Lets go of it where it was.
export function cancel(said = texts.cancelled) {
  const session = letGo();
  (card(session)?.closest('td') ?? document.querySelector(`#left-${CSS.escape(session)} a`))?.focus({ preventScroll: true });
  show(said);
}

// Says what a cell would mean for what is lifted.
export function tell(td) {
  const offer = lifted?.cells?.get(td);
  if (lifted?.cells) {
    hold(offer ? meaning(offer.best, titles) : (isHome(td) ? texts.home : texts.nowhere));
  }
}

// Does it now, or once it is known where the session can go.
function whenKnown(wish) {
  if (lifted.cells) {
    return wish();
  }
  lifted.wish = wish;
  hold(fill(texts.wish, lifted.title));
}

// Drops what is lifted on a cell. Where it cannot go, keys try again, but what was dragged is let go.
export function drop(td, dragged = false) {
  if (isHome(td)) {
    return cancel();
  }
  whenKnown(() => {
    const offer = lifted.cells.get(td);
    if (!offer) {
      return dragged ? cancel(texts.letGo) : hold(texts.nowhere);
    }
    return offer.starts.length > 0 ? chooseStart(td, offer.starts, put) : put(offer.best);
  });
}

// Drops what is lifted on a day: at its best place there, unless that breaks rules or is where it is.
export function dropOnDay(tab) {
  whenKnown(() => {
    const { from, to, name: day } = tab.dataset;
    const place = bestOf(lifted.places.filter(({ start }) => start >= from && start < to));
    const { start, room } = card(lifted.session)?.dataset ?? {};
    if (!place || place.kind === 'bad') {
      return cancel(fill(texts.full, lifted.title, day));
    }
    return place.start === start && place.room === room ? cancel(fill(texts.best, lifted.title, day)) : put(place);
  });
}

function moves(place) {
  const own = { session: lifted.session, start: place.start, room: place.room };
  const { start, room } = card(lifted.session)?.dataset ?? {};
  return place.kind === 'swap' ? [own, { session: place.swapWith, start, room }] : [own];
}

// Shows a session at a place that a cell stands for; answers how to take that back.
function showAt(session, place, cells) {
  const own = card(session);
  const [td] = [...cells].find(([cell, { places }]) => cell.isConnected && places.includes(place)) ?? [];
  return own && td ? showDropped(own, td, place.swapWith && card(place.swapWith)) : () => {};
}

async function put(place) {
  const { title, etag, cells } = lifted;
  const answered = move(moves(place), etag);
  hold(fill(texts.sending, title));
  await settle(async (session) => {
    const takeBack = showAt(session, place, cells);
    const answer = await answered.catch((failure) => {
      takeBack();
      throw failure;
    });
    await refresh();
    show(answer.ok ? told(session, title, place) : (answer.status === 412 ? texts.stale : why(await answer.json())));
    card(session)?.closest('td').focus({ preventScroll: isInSight(card(session)) });
  });
}

const isInSight = (own) => {
  const { left, top } = own.getBoundingClientRect();
  return own.contains(document.elementFromPoint(left + 6, top + 6));
};

document.addEventListener('keydown', (event) => {
  const td = event.target.closest?.(EDITABLE);
  const pressed = event.key === ' ' || event.key === 'Enter';
  if (lifted && event.key === 'Escape') {
    event.preventDefault();
    cancel();
  } else if (td && lifted && pressed && !event.target.closest('.starts')) {
    event.preventDefault();
    drop(td);
  } else if (td && event.key === ' ' && !lifted) {
    event.preventDefault();
    const own = td.querySelector('.card[id]');
    own ? lift(own.id.slice(2)) : show(texts.nothing);
  }
});

document.addEventListener('focusin', ({ target }) => {
  const td = target.closest?.(EDITABLE);
  if (td && !target.closest('.starts')) {
    tell(td);
  }
});

document.addEventListener('click', (event) => {
  const td = event.target.closest(EDITABLE);
  const tab = event.target.closest('.days-nav [data-day]');
  const day = tab && document.getElementById(`d-${tab.dataset.day}`);
  if (lifted && (td || day) && !event.target.closest('.starts')) {
    event.preventDefault();
    event.stopPropagation();
    td ? drop(td) : day.scrollIntoView({ block: 'start' });
  }
}, true);

cancelButton?.addEventListener('click', () => cancel());
