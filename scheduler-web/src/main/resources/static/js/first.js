// Keeps the first steps folded away for whoever has folded them away.
const KEY = 'first-steps';

const fold = () => {
  const steps = document.getElementById(KEY);
  if (steps && localStorage.getItem(KEY) === 'folded') {
    steps.open = false;
  }
};

document.addEventListener('toggle', ({ target }) => {
  if (target.id === KEY) {
    localStorage.setItem(KEY, target.open ? 'open' : 'folded');
  }
}, true);

fold();
