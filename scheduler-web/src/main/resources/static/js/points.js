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

main?.addEventListener('input', ({ target }) => {
  if (target.matches('#points .weight input')) {
    target.toggleAttribute('data-touched', target.value !== target.defaultValue);
    clearTimeout(timers.get(target));
    timers.set(target, setTimeout(tell, PAUSE, target));
  }
});

// What the browser has kept of a page that was left counts as typed.
addEventListener('pageshow', () => main?.querySelectorAll('#points .weight input').forEach((input) => {
  input.toggleAttribute('data-touched', input.value !== input.defaultValue);
  tell(input);
}));
