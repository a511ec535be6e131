// The possible starts in a cell that stands for several: a small list in the cell, for pointer and keys.
import { SIGNS, bestOf, signed } from './board.js';
import { texts } from './toast.js';

const listed = () => document.querySelector('.starts');

export function closeStarts() {
  const list = listed();
  const td = list?.closest('td');
  list?.remove();
  return td;
}

function button(place, choose) {
  const start = Object.assign(document.createElement('button'), { type: 'button', className: 'btn' });
  const time = Object.assign(document.createElement('time'), { dateTime: place.start, textContent: place.start.slice(11) });
  const sign = Object.assign(document.createElement('span'), { textContent: `${SIGNS[place.kind]} ${signed(place)}`, dir: 'ltr' });
  sign.dataset.kind = place.kind;
  start.append(time, sign);
  start.addEventListener('click', (event) => {
    event.stopPropagation();
    closeStarts();
    choose(place);
  });
  return start;
}

// Lists the starts, the best one with the focus.
export function chooseStart(td, places, choose) {
  closeStarts();
  const list = Object.assign(document.createElement('div'), { className: 'starts', role: 'group', ariaLabel: texts.starts });
  const buttons = places.map((place) => button(place, choose));
  list.append(...buttons);
  td.append(list);
  buttons[places.indexOf(bestOf(places))].focus();
}

document.addEventListener('keydown', (event) => {
  const list = event.target.closest?.('.starts');
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (list && event.key === 'Escape') {
    event.preventDefault();
    event.stopPropagation();
    closeStarts().focus();
  } else if (list && step) {
    event.preventDefault();
    event.stopPropagation();
    const all = [...list.children];
    all[(all.indexOf(event.target.closest('button')) + step + all.length) % all.length].focus();
  }
}, true);
