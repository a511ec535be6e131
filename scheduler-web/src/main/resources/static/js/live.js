// Keeps what the reader has opened, and says the few things worth hearing, while htmx replaces parts of the page.
const ENDS = /"(FINISHED|STOPPED|FAILED)"/;
const said = document.getElementById('said');
let last = document.getElementById('score')?.dataset.said;

// A job that has ended says no more: without this the browser would ask again, and be told of an error.
document.addEventListener('htmx:sseOpen', ({ detail: { source } }) => {
  source.addEventListener('state', (event) => {
    if (ENDS.test(event.data)) {
      source.close();
    }
  });
});

document.addEventListener('htmx:oobBeforeSwap', ({ detail: { target, fragment } }) => {
  for (const own of target.querySelectorAll('details[id]')) {
    const next = fragment.getElementById?.(own.id) ?? fragment.querySelector(`#${CSS.escape(own.id)}`);
    if (next) {
      next.open = own.open;
    }
  }
});

document.addEventListener('htmx:oobAfterSwap', () => {
  const now = document.getElementById('score')?.dataset.said;
  if (said && now && now !== last) {
    last = now;
    said.textContent = now;
  }
});
