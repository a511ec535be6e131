// What other points of a rule would make of its cost, while they are typed.
import { fill } from './toast.js';

const PAUSE = 400; // milliseconds
const main = document.querySelector('main.programme');
const numbers = new Intl.NumberFormat(document.documentElement.lang, { numberingSystem: 'latn' });
const timers = new WeakMap();

// Digits of other scripts are digits too; an empty field means the usual points.
const typed = (input) => input.value.trim().replace(/[٠-٩۰-۹]/g, (digit) => (digit.charCodeAt(0) & 0xf)) || input.placeholder;

function tell(input) {
  const { units, points, least } = input.closest('li').dataset;
  const wanted = typed(input);
  const isNews = Number(units) > 0 && /^\d{1,7}$/.test(wanted) && Number(wanted) >= Number(least) && Number(wanted) !== Number(points);
  const sum = isNews ? [units, wanted, units * wanted].map((number) => numbers.format(number)) : [];
  input.closest('li').querySelector('output').textContent = isNews ? fill(input.form.dataset.would, ...sum) : '';
}

const inputs = () => [...main.querySelectorAll('#points .weight input')];

// What is typed is kept until it is sent, or is again what is there.
const kept = `points ${location.pathname}`;

function touch(input) {
  input.toggleAttribute('data-touched', input.value !== input.defaultValue);
}

function keep() {
  const typed = inputs().filter((input) => 'touched' in input.dataset).map(({ name, value }) => [name, value]);
  sessionStorage.setItem(kept, JSON.stringify(Object.fromEntries(typed)));
}

main?.addEventListener('input', ({ target }) => {
  if (target.matches('#points .weight input')) {
    touch(target);
    keep();
    clearTimeout(timers.get(target));
    timers.set(target, setTimeout(tell, PAUSE, target));
  }
});

main?.addEventListener('submit', ({ target }) => target.matches('#points') && sessionStorage.removeItem(kept));

// What was typed on a page that was left, or that the browser has kept of it, counts as typed.
addEventListener('pageshow', () => {
  const typed = JSON.parse(sessionStorage.getItem(kept) ?? '{}');
  inputs().forEach((input) => {
    input.value = typed[input.name] ?? input.value;
    touch(input);
    tell(input);
  });
  keep();
});
