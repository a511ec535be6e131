// The board while a session is lifted: what every place would mean, by sign, number and pattern, in each room of each day.
import { fill, texts } from './toast.js';

export const SIGNS = { ok: '✓', worse: '▲', bad: '✕', swap: '⇄' };
const LONG = 120; // minutes: what is free for longer may be higher than the window
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
  const from = Number(td.getAttribute('aria-colindex')) - 2; // the first column has the times
  const columns = rooms.slice(from, from + td.colSpan);
  const { from: start, to: end } = td.dataset;
  return columns.flatMap((room) => byRoom.get(room) ?? [])
    .filter((place) => (td.matches('.free, .blocked') ? place.start >= start && place.start < end : place.start === start));
}

// What a cell offers: all its places, the best one, and the best place at each start, if one can choose among several that break nothing.
function offerOf(places) {
  const byStart = [...Map.groupBy(places, (place) => place.start).values()].map(bestOf)
    .filter((place) => place.kind !== 'bad')
    .sort((a, b) => (a.start < b.start ? -1 : 1));
  return { best: bestOf(places), starts: byStart.length > 1 ? byStart : [], places };
}

// Rooms that a day does not use are columns at its end; what is there already keeps its width.
function addRooms(table) {
  const spare = document.getElementById(table.id.replace('t-', 'x-'))?.content.cloneNode(true);
  if (spare?.querySelector('td')) {
    const heads = [...spare.querySelectorAll('th')];
    table.style.gridTemplateColumns = `${getComputedStyle(table).gridTemplateColumns} repeat(${heads.length}, max(var(--room-min), 6rem))`;
    table.toggleAttribute('data-more', heads.length > 0);
    table.ariaColCount = Number(table.ariaColCount) + heads.length;
    table.querySelector('thead tr').append(...heads);
    const row = table.querySelector('tbody tr') ?? table.tBodies[0].appendChild(document.createElement('tr'));
    row.setAttribute('role', 'row');
    row.setAttribute('aria-rowindex', 2);
    row.append(...spare.querySelectorAll('td'));
  }
}

function removeRooms(table) {
  table.ariaColCount = Number(table.ariaColCount) - table.querySelectorAll('thead .spare').length;
  table.removeAttribute('data-more');
  table.style.gridTemplateColumns = '';
  table.querySelectorAll('.spare').forEach((cell) => cell.remove());
  table.querySelectorAll('tbody tr:empty').forEach((row) => row.remove());
}

function paintTable(table, home, byRoom, cells) {
  const rooms = [...table.querySelectorAll('thead th[data-room]')].map((th) => th.dataset.room);
  let good = 0;
  for (const td of table.querySelectorAll('td:not(.pause)')) {
    const places = td === home ? [] : placesOf(td, rooms, byRoom);
    if (places.length > 0) {
      const offer = offerOf(places);
      cells.set(td, offer);
      td.dataset.kind = offer.best.kind;
      td.toggleAttribute('data-long', Date.parse(td.dataset.to) - Date.parse(td.dataset.from) > LONG * 60_000);
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
  const home = document.getElementById(`s-${session}`)?.closest('td');
  const tables = [...document.querySelectorAll('table.tt')];
  tables.forEach(addRooms);
  for (const table of tables) {
    const good = paintTable(table, home, byRoom, cells);
    document.querySelector(`.days-nav [data-day="${table.id.slice(2)}"]`)?.append(
      Object.assign(document.createElement('span'), { className: 'good', textContent: `✓ ${good}`, title: fill(texts.day, good) }));
  }
  return cells;
}

// Shows the board as it is when nothing is lifted.
export function clear() {
  document.querySelectorAll('td[data-kind]').forEach((td) => {
    delete td.dataset.kind;
    delete td.dataset.sign;
    delete td.dataset.long;
  });
  document.querySelectorAll('.days-nav .good').forEach((count) => count.remove());
  document.querySelectorAll('table.tt:has(.spare)').forEach(removeRooms);
}

// Shows a session where it was dropped, and another one in its place, before the service has said what is there then.
// Answers how to take that back.
export function showDropped(card, td, other) {
  const home = card.closest('td');
  const exchange = (to, from, moving) => {
    to.append(card);
    other && from.append(other);
    [card, other].forEach((each) => each?.toggleAttribute('data-moving', moving));
    [to, from].forEach(markFilled);
  };
  exchange(td, home, true);
  return () => exchange(home, td, false);
}

function markFilled(cell) {
  const cards = cell.querySelectorAll('.card').length;
  cards > 0 ? cell.classList.replace('free', 'taken') : cell.classList.replace('taken', 'free');
  cell.toggleAttribute('data-together', cards > 1);
  cell.closest('table').removeAttribute('data-fingerprint'); // it is no longer what the service has sent
}
