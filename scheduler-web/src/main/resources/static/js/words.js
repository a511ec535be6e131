// What places and moves are in words.
import { signed } from './board.js';
import { fill, texts } from './toast.js';

const card = (session) => document.getElementById(`s-${session}`);

export const titleOf = (session) => (card(session)?.querySelector('.t') ?? document.querySelector(`#left-${CSS.escape(session)} b`))?.textContent ?? session;

// What a place would mean; the rules by which it would cost more have their titles from here.
export function meaning(place, rules) {
  const other = place.swapWith ? titleOf(place.swapWith) : '';
  const worse = (place.worse ?? []).map((id) => rules.find((rule) => rule.id === id)?.title ?? id).join(texts.comma);
  return [`${place.start.slice(11)} – `, fill(texts[place.kind], signed(place), other), worse && ` ${fill(texts.rules, worse)}`].join('');
}

// That a session was moved, and where to, if that is on a day that is not shown.
export function told(session, title, place) {
  const tab = [...document.querySelectorAll('.days-nav [data-from]')].find(({ dataset: { from, to } }) => place.start >= from && place.start < to);
  const room = document.querySelector(`select[name=room] option[value="${CSS.escape(place.room)}"]`);
  return card(session) || !tab ? fill(texts.done, title) : fill(texts.there, title, tab.dataset.name, place.start.slice(11), room?.textContent ?? place.room);
}
