// The board while a session is lifted: what every place would mean, by sign, number and pattern, in each room of each day.
import { fill, texts } from './toast.js';

export const SIGNS = { ok: '✓', worse: '▲', bad: '✕', swap: '⇄' };
const RANKS = ['bad', 'worse', 'swap', 'ok'];

const points = (place) => place.hard || place.medium || place.soft;
export const signed = (place) => {
  const number = points(place);
  return number > 0 ? `+${number}` : String(number).replace('-', '−');
};
const better = (a, b) => RANKS.indexOf(a.kind) - RANKS.indexOf(b.kind) || a.hard - b.hard || a.medium - b.medium || a.soft - b.soft;

export const bestOf = (places) => places.reduce((best, place) => (best && better(place, best) <= 0 ? best : place), undefined);

// The places that a cell stands for: where sessions are, those at their start; else all that begin in it.
function placesOf(td, rooms, byRoom) {
  const from = Number(td.style.getPropertyValue('--c'));
  const columns = rooms.slice(from - 1, from - 1 + Number(td.style.getPropertyValue('--cs')));
  const { from: start, to: end } = td.dataset;
  return columns.flatMap((room) => byRoom.get(room) ?? [])
    .filter((place) => (td.matches('.free, .blocked') ? place.start >= start && place.start < end : place.start === start));
}

// What a cell offers: its best place, and the best place at each start, if one can choose among several that break nothing.
function offerOf(places) {
  const byStart = [...Map.groupBy(places, (place) => place.start).values()].map(bestOf)
    .filter((place) => place.kind !== 'bad')
    .sort((a, b) => (a.start < b.start ? -1 : 1));
  return { best: bestOf(places), starts: byStart.length > 1 ? byStart : [] };
}

// Rooms that a day does not use are columns at its end; what is there already keeps its width.
function addRooms(table) {
  const spare = document.getElementById(table.id.replace('t-', 'x-'))?.content.cloneNode(true);
  if (spare?.querySelector('td')) {
    const heads = [...spare.querySelectorAll('th')];
    table.style.setProperty('--tracks', getComputedStyle(table).gridTemplateColumns);
    table.style.setProperty('--more', heads.length);
    table.toggleAttribute('data-more', heads.length > 0);
    table.ariaColCount = Number(table.ariaColCount) + heads.length;
    table.querySelector('thead tr').append(...heads);
    const row = table.querySelector('tbody tr') ?? table.tBodies[0].appendChild(document.createElement('tr'));
    row.setAttribute('role', 'row');
    row.append(...spare.querySelectorAll('td'));
  }
}

function removeRooms(table) {
  table.ariaColCount = Number(table.ariaColCount) - table.querySelectorAll('thead .spare').length;
  table.removeAttribute('data-more');
  table.style.removeProperty('--tracks');
  table.style.removeProperty('--more');
  table.querySelectorAll('.spare').forEach((cell) => cell.remove());
  table.querySelectorAll('tbody tr:empty').forEach((row) => row.remove());
}

function paintTable(table, session, byRoom, cells) {
  const rooms = [...table.querySelectorAll('thead th[data-room]')].map((th) => th.dataset.room);
  let good = 0;
  for (const td of table.querySelectorAll('td:not(.pause)')) {
    const places = td.querySelector(`#${CSS.escape(`s-${session}`)}`) ? [] : placesOf(td, rooms, byRoom);
    if (places.length > 0) {
      const offer = offerOf(places);
      cells.set(td, offer);
      td.dataset.kind = offer.best.kind;
      td.dataset.sign = `${SIGNS[offer.best.kind]} ${signed(offer.best)}`;
      good += offer.best.kind === 'ok' || offer.best.kind === 'swap' ? 1 : 0;
    }
  }
  return good;
}

// Paints the board; what each of its cells offers.
export function paint(session, places) {
  const byRoom = Map.groupBy(places, (place) => place.room);
  const cells = new Map();
  for (const table of document.querySelectorAll('table.tt')) {
    addRooms(table);
    const good = paintTable(table, session, byRoom, cells);
    document.querySelector(`.days-nav [data-day="${table.id.slice(2)}"]`)?.append(
      Object.assign(document.createElement('span'), { className: 'good', textContent: `✓ ${good}`, title: fill(texts.day, good) }));
  }
  document.dispatchEvent(new CustomEvent('painted'));
  return cells;
}

// Shows the board as it is when nothing is lifted.
export function clear() {
  document.querySelectorAll('td[data-kind]').forEach((td) => {
    delete td.dataset.kind;
    delete td.dataset.sign;
  });
  document.querySelectorAll('.days-nav .good').forEach((count) => count.remove());
  document.querySelectorAll('table.tt:has(.spare)').forEach(removeRooms);
  document.dispatchEvent(new CustomEvent('painted'));
}
