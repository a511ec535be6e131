// Lifts a session off the grid, paints what every place would mean, and drops it: one way for keys, mouse and touch.
import { name } from './name.js';
import { refresh } from './refresh.js';

const said = document.getElementById('said');
const texts = said?.dataset ?? {};
const SIGNS = { ok: '✓', worse: '▲', bad: '✕', swap: '⇄' };
const RANKS = ['bad', 'worse', 'swap', 'ok'];
const EDITABLE = 'table.tt:not([aria-readonly]) td'; // a version is only shown
const DRAG = 6; // pixels before a press is a drag
let lifted; // { session, title, etag, swap, places: td → place }
let titles; // of rules, by their ids

const fill = (text, ...values) => values.reduce((filled, value, index) => filled.replace(`{${index}}`, value), text);
const api = (path) => `/api/v1/conferences/${location.pathname.split('/')[2]}/timetable/${path}`;
const json = async (answer) => (answer.ok ? answer.json() : Promise.reject(await answer.json()));
const ask = (path) => fetch(path, { headers: { 'Accept-Language': document.documentElement.lang } }).then(json);
const points = (place) => place.hard || place.medium || place.soft;
const signed = (number) => (number > 0 ? `+${number}` : String(number).replace('-', '−'));
const card = (session) => document.getElementById(`s-${session}`);

function say(text) {
  said.textContent = text;
}

const better = (a, b) => RANKS.indexOf(a.kind) - RANKS.indexOf(b.kind) || a.hard - b.hard || a.medium - b.medium || a.soft - b.soft;

// Which place a cell stands for: where sessions are, the first one's; else the best of those that begin in it.
function placeOf(td, rooms, byRoom) {
  const from = Number(td.style.getPropertyValue('--c'));
  const columns = rooms.slice(from - 1, from - 1 + Number(td.style.getPropertyValue('--cs')));
  const { from: start, to: end } = td.dataset;
  return columns.flatMap((room) => byRoom.get(room) ?? [])
    .filter((place) => (td.matches('.free, .blocked') ? place.start >= start && place.start < end : place.start === start))
    .reduce((best, place) => (best && better(place, best) <= 0 ? best : place), undefined);
}

function paint(table, byRoom) {
  const rooms = [...table.querySelectorAll('thead th[data-room]')].map((th) => th.dataset.room);
  let good = 0;
  for (const td of table.querySelectorAll('td:not(.pause)')) {
    const home = td.querySelector(`#${CSS.escape(`s-${lifted.session}`)}`);
    const place = home ? undefined : placeOf(td, rooms, byRoom);
    if (place) {
      lifted.places.set(td, place);
      td.dataset.kind = place.kind;
      td.dataset.sign = `${SIGNS[place.kind]} ${signed(points(place))}`;
      good += place.kind === 'ok' || place.kind === 'swap' ? 1 : 0;
    }
  }
  return good;
}

function paintAll(places) {
  const byRoom = Map.groupBy(places, (place) => place.room);
  for (const table of document.querySelectorAll('table.tt')) {
    const good = paint(table, byRoom);
    const tab = document.querySelector(`.days-nav [data-day="${table.id.slice(2)}"]`);
    if (tab) {
      const count = Object.assign(document.createElement('span'), { className: 'good', textContent: `✓ ${good}`, title: fill(texts.day, good) });
      tab.append(count);
    }
  }
}

export async function lift(session) {
  if (lifted || !document.getElementById('edits')?.dataset.etag) {
    return say(lifted ? said.textContent : texts.busy);
  }
  const own = card(session);
  if (own?.hasAttribute('data-pinned')) {
    return say(texts.pinned);
  }
  const title = own?.querySelector('.t').textContent ?? document.querySelector(`#left-${CSS.escape(session)} b`)?.textContent ?? session;
  lifted = { session, title, places: new Map() };
  const [answer, rules] = await Promise.all([ask(api(`places?session=${encodeURIComponent(session)}`)), titles ?? ask('/api/v1/rules')]);
  titles = rules;
  lifted.etag = answer.etag;
  document.body.classList.add('moving');
  own?.setAttribute('data-lifted', 'yes');
  paintAll(answer.places);
  said.classList.add('toast');
  said.classList.remove('sr');
  const home = own?.closest('td') ?? document.querySelector('table.tt td[data-kind="ok"]') ?? document.querySelector('table.tt td');
  home.focus();
  say(fill(texts.moving, title));
}

function reason(td) {
  const place = lifted.places.get(td);
  if (!place) {
    return td.querySelector('[data-lifted]') ? texts.home : texts.nowhere;
  }
  const other = place.swapWith ? card(place.swapWith)?.querySelector('.t').textContent ?? place.swapWith : '';
  const worse = (place.worse ?? []).map((id) => titles.find((rule) => rule.id === id)?.title ?? id).join(texts.comma);
  return [`${place.start.slice(11)} – `, fill(texts[place.kind], signed(points(place)), other), worse && ` ${fill(texts.rules, worse)}`].join('');
}

function settle(session) {
  document.body.classList.remove('moving');
  document.querySelectorAll('td[data-kind]').forEach((td) => {
    delete td.dataset.kind;
    delete td.dataset.sign;
  });
  document.querySelectorAll('.days-nav .good').forEach((count) => count.remove());
  card(session)?.removeAttribute('data-lifted');
  card(session)?.style.removeProperty('translate');
}

function cancel() {
  const { session } = lifted;
  lifted = undefined;
  settle(session);
  card(session)?.closest('td').focus();
  say(texts.cancelled);
}

function moves(place) {
  const home = card(lifted.session)?.closest('td');
  const own = { session: lifted.session, start: place.start, room: place.room };
  if (place.kind !== 'swap') {
    return [own];
  }
  const rooms = home.closest('table').querySelectorAll('thead th[data-room]');
  const room = card(lifted.session).dataset.room ?? rooms[Number(home.style.getPropertyValue('--c')) - 1].dataset.room;
  return [own, { session: place.swapWith, start: card(lifted.session).dataset.start, room }];
}

async function drop(td) {
  const place = lifted.places.get(td);
  if (!place) {
    return td.querySelector('[data-lifted]') ? cancel() : say(texts.nowhere);
  }
  const { session, title, etag } = lifted;
  const body = JSON.stringify({ moves: moves(place), by: name() });
  lifted = undefined;
  settle(session);
  const headers = { 'Content-Type': 'application/json', 'If-Match': etag, 'Accept-Language': document.documentElement.lang };
  const answer = await fetch(api('moves'), { method: 'POST', headers, body });
  if (answer.status === 412) {
    await refresh();
    return say(texts.stale);
  }
  if (!answer.ok) {
    return say(fill(texts.failed, (await answer.json()).detail));
  }
  await refresh();
  card(session)?.closest('td').focus();
  say(fill(texts.done, title));
}

document.addEventListener('keydown', (event) => {
  const td = event.target.closest?.(EDITABLE);
  if (lifted && event.key === 'Escape') {
    event.preventDefault();
    cancel();
  } else if (td && lifted && (event.key === ' ' || event.key === 'Enter')) {
    event.preventDefault();
    drop(td);
  } else if (td && event.key === ' ') {
    event.preventDefault();
    const link = td.querySelector('.card[id]');
    if (link) {
      lift(link.id.slice(2));
    }
  }
});

document.addEventListener('focusin', (event) => {
  const td = event.target.closest?.('table.tt td');
  if (td && lifted?.etag) {
    say(reason(td));
  }
});

document.addEventListener('click', (event) => {
  const td = event.target.closest('table.tt td');
  if (lifted?.etag && td) {
    event.preventDefault();
    event.stopPropagation();
    drop(td);
  }
}, true);

// A mouse drags; a finger scrolls, and lifts from the session's dialog.
document.addEventListener('pointerdown', (event) => {
  const own = event.target.closest(`${EDITABLE} .card[id]`);
  if (!own || event.pointerType !== 'mouse' || event.button !== 0 || lifted) {
    return;
  }
  const from = { x: event.clientX, y: event.clientY };
  let dragging = false;
  const move = ({ clientX, clientY }) => {
    if (!dragging && Math.hypot(clientX - from.x, clientY - from.y) > DRAG) {
      dragging = true;
      lift(own.id.slice(2));
    }
    if (dragging && lifted) {
      own.style.translate = `${clientX - from.x}px ${clientY - from.y}px`;
      own.style.pointerEvents = 'none';
      document.elementFromPoint(clientX, clientY)?.closest('table.tt td')?.focus({ preventScroll: true });
    }
  };
  const up = ({ clientX, clientY }) => {
    removeEventListener('pointermove', move);
    own.style.removeProperty('translate');
    own.style.removeProperty('pointer-events');
    if (dragging) {
      addEventListener('click', (click) => { click.preventDefault(); click.stopPropagation(); }, { capture: true, once: true });
      const td = document.elementFromPoint(clientX, clientY)?.closest('table.tt td');
      if (lifted?.etag) {
        td ? drop(td) : cancel();
      }
    }
  };
  addEventListener('pointermove', move);
  addEventListener('pointerup', up, { once: true });
});
