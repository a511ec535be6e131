// The strip of times under the hand: a drag on a day fills in the form of another time, bars are dragged by their middle
// or an end and moved by arrow keys, and what was saved is shown without the page being loaded again. Without this, times
// are typed.
import { fill, name } from './name.js';
import { another, bars, field, leftwards, lineAt, number, section, sketch, snapped, step, text, timeAt, timeOf } from './week.js';

const NEAR = 12; // pixels at an end of a bar that take hold of the end
const FAR = 4; // pixels before a press is a drag

const kindOfAnother = () => field('which')?.value ?? section().querySelector('.bar')?.dataset.kind ?? 'unavailable';

function sketchAnother() {
  const start = number(field('start').value);
  const end = number(field('end').value);
  sketch(start < end ? { start, end, kind: kindOfAnother() } : undefined);
}

const say = (said) => { document.getElementById('times-said').textContent = said; };

// --- What the service is asked to do, one after the other.

let working = Promise.resolve();
let editing; // { key, kind, start, end, version, sent }: a bar that arrow keys move

const send = (data, focused) => { working = working.then(() => post(data, focused)); };

async function post(data, focused) {
  const version = editing?.version;
  const hidden = (part) => another().elements[part].value;
  const body = new URLSearchParams({ table: hidden('table'), owner: hidden('owner'), seen: hidden('seen'), by: name(), ...data() });
  const answer = await fetch(another().action, { method: 'POST', body }).catch(() => undefined);
  const page = new DOMParser().parseFromString((await answer?.text()) ?? '', 'text/html');
  const other = page.getElementById('times');
  if (editing?.version === version) {
    editing = undefined;
  }
  if (!other) {
    refuse(page.querySelector('main')?.textContent.trim().replace(/\s+/g, ' ') || section().dataset.silent);
    return;
  }
  const had = section().contains(document.activeElement) ? document.activeElement.id : '';
  section().replaceWith(document.adoptNode(other));
  fill(section());
  if (editing) {
    sketch(editing);
  }
  const target = focused() ?? document.getElementById(had);
  if (had || document.activeElement === document.body) {
    target?.focus();
  }
  say(document.querySelector('#times-problems')?.textContent.trim() ?? document.getElementById('times-undo').title);
}

// Everything stays as it was, and it is said why.
function refuse(why) {
  sketch(editing);
  const list = document.getElementById('times-problems')
    ?? Object.assign(document.createElement('ul'), { id: 'times-problems', className: 'issues', role: 'alert' });
  const item = Object.assign(document.createElement('li'), { className: 'issue', textContent: why });
  list.replaceChildren(item);
  document.getElementById('times-said').after(list);
}

const change = ({ key, start, end }) => send(
  () => ({ do: 'save', '0.key': key, '0.start': text(start), '0.end': text(end) }),
  () => bars(key)[0],
);

const remove = (key) => send(() => ({ do: 'remove', key }), () => field('start'));

// --- The pointer.

// Which part of a bar is taken: an end that is on this line, or all of it.
function gripOf(bar, x) {
  const { left, right, width } = bar.getBoundingClientRect();
  const near = Math.min(NEAR, width / 3);
  const [begin, end] = leftwards ? [right - x, x - left] : [x - left, right - x];
  return begin < near && 'begins' in bar.dataset ? 'start' : end < near && 'ends' in bar.dataset ? 'end' : 'all';
}

function dragged(drag, x, y) {
  const { bar, line, grip, pressed } = drag;
  const now = grip === 'new' ? line : lineAt(y, line);
  const at = timeAt(now, x);
  if (grip === 'new') {
    const [one, other] = [snapped(line, pressed), snapped(line, at)].sort((a, b) => a - b);
    return { kind: kindOfAnother(), start: one, end: Math.max(other, one + step()) };
  }
  const was = timeOf(bar);
  const moved = Math.round((at - pressed) / step()) * step();
  return {
    ...was,
    start: grip === 'end' ? was.start : grip === 'start' ? Math.min(snapped(now, at), was.end - step()) : was.start + moved,
    end: grip === 'start' ? was.end : grip === 'end' ? Math.max(snapped(now, at), was.start + step()) : was.end + moved,
  };
}

// The click that a drag ends with opens nothing.
function swallowClick() {
  const swallow = (event) => event.preventDefault();
  addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => removeEventListener('click', swallow, { capture: true }));
}

function release(drag) {
  if (!drag.time) {
    return;
  }
  swallowClick();
  if (drag.grip === 'new') {
    document.getElementById('add-time').focus();
    say(`${text(drag.time.start).slice(11)}–${text(drag.time.end).slice(11)}`);
  } else if (drag.time.start !== number(drag.bar.dataset.start) || drag.time.end !== number(drag.bar.dataset.end)) {
    change(drag.time);
  } else {
    sketch();
  }
}

function press(event) {
  const line = event.target.closest('#times .line');
  if (!line || event.button !== 0 || !event.isPrimary) {
    return;
  }
  const bar = event.target.closest('.bar');
  const { clientX, clientY } = event;
  const follow = new AbortController();
  const { signal } = follow;
  const drag = { bar, line, pressed: timeAt(line, clientX), grip: bar ? gripOf(bar, clientX) : 'new' };
  addEventListener('pointermove', ({ clientX: x, clientY: y }) => {
    if (drag.time || Math.hypot(x - clientX, y - clientY) > FAR) {
      drag.time = dragged(drag, x, y);
      if (drag.grip === 'new') {
        field('start').value = text(drag.time.start);
        field('end').value = text(drag.time.end);
      }
      sketch(drag.time);
    }
  }, { signal });
  const leave = () => { follow.abort(); sketch(); };
  addEventListener('pointerup', () => { follow.abort(); release(drag); }, { signal });
  addEventListener('pointercancel', leave, { signal });
  addEventListener('keydown', ({ key }) => key === 'Escape' && leave(), { signal });
}

// --- Keys on a bar.

function key(event) {
  const bar = event.target.closest('#times .bar');
  const [onward, back] = leftwards ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  if (!bar || event.ctrlKey || event.altKey || event.metaKey) {
    return;
  }
  if (event.key === 'Delete') {
    event.preventDefault();
    remove(bar.dataset.key);
  } else if (event.key === onward || event.key === back) {
    event.preventDefault();
    const by = event.key === onward ? step() : -step();
    editing = editing?.key === bar.dataset.key ? editing : { ...timeOf(bar), version: 0, sent: 0 };
    const end = editing.end + by;
    if (!event.shiftKey || end > editing.start) {
      Object.assign(editing, { start: event.shiftKey ? editing.start : editing.start + by, end, version: editing.version + 1 });
    }
    sketch(editing);
    say(`${text(editing.start).slice(11)}–${text(editing.end).slice(11)}`);
  }
}

// Saved when the key is let go, or the bar is left.
function settle() {
  if (editing && editing.version !== editing.sent) {
    editing.sent = editing.version;
    change({ ...editing });
  }
}

function submit(event) {
  const form = event.target.closest('#times form');
  if (form) {
    event.preventDefault();
    const data = Object.fromEntries(new FormData(form, event.submitter));
    const { id } = event.submitter;
    send(() => ({ ...data, seen: another().elements.seen.value, by: name() }), () => section().querySelector('[aria-invalid]') ?? (document.getElementById(id) || field('start')));
  }
}

document.addEventListener('pointerdown', press);
document.addEventListener('keydown', key);
document.addEventListener('keyup', (event) => event.key.startsWith('Arrow') && settle());
document.addEventListener('focusout', (event) => event.target.matches?.('#times .bar') && settle());
document.addEventListener('submit', submit);
document.addEventListener('input', (event) => event.target.closest('#another-time') && event.target.name !== 'by' && sketchAnother());
