// Where times are on the lines of a strip, and what is drawn there while one is tried.
const MINUTE = 60_000;
export const leftwards = document.documentElement.dir === 'rtl';

export const section = () => document.getElementById('times');
export const another = () => document.getElementById('another-time');
const lines = () => [...section().querySelectorAll('.line')];
export const bars = (key) => [...section().querySelectorAll(`.bar[data-key="${CSS.escape(key)}"]`)];
export const field = (column) => another().elements[`0.${column}`];

// Local times as numbers and back.
export const number = (text) => Date.parse(`${text}Z`);
export const text = (time) => new Date(time).toISOString().slice(0, 16);
const length = () => Number(section().querySelector('.week').dataset.minutes) * MINUTE;
export const step = () => Number(section().querySelector('.week').dataset.step) * MINUTE;

// --- Places on lines.

export function timeAt(line, x) {
  const box = line.getBoundingClientRect();
  const part = (leftwards ? box.right - x : x - box.left) / box.width;
  return number(line.dataset.from) + Math.min(1, Math.max(0, part)) * length();
}

// On the grid, which is counted from the day's opening.
export function snapped(line, time) {
  const opens = number(line.dataset.opens);
  return opens + Math.round((time - opens) / step()) * step();
}

export const lineAt = (y, own) => lines().find((line) => {
  const { top, bottom } = line.getBoundingClientRect();
  return y >= top && y <= bottom;
}) ?? own;

// What a time would be, on each line that it touches; without one, nothing is tried.
export function sketch(time) {
  section().querySelectorAll('.sketch').forEach((old) => old.remove());
  section().querySelectorAll('.bar.moving').forEach((bar) => bar.classList.remove('moving'));
  if (!time) {
    return;
  }
  for (const line of lines()) {
    const from = number(line.dataset.from);
    const start = Math.max(time.start, from);
    const end = Math.min(time.end, from + length());
    if (start < end) {
      const part = Object.assign(document.createElement('span'), { className: 'sketch', ariaHidden: true, textContent: `${text(time.start).slice(11)}–${text(time.end).slice(11)}` });
      part.dataset.kind = time.kind;
      part.style.setProperty('--at', (start - from) / length());
      part.style.setProperty('--size', (end - start) / length());
      line.append(part);
    }
  }
  if (time.key) {
    bars(time.key).forEach((bar) => bar.classList.add('moving'));
  }
}

// The time that a bar stands for.
export const timeOf = (bar) => ({ key: bar.dataset.key, kind: bar.dataset.kind, start: number(bar.dataset.start), end: number(bar.dataset.end) });
