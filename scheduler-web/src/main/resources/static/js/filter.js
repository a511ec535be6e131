// Sends the filter as soon as it is changed; the button that does so without this is hidden where scripts run. Keys go through
// the choices of a list one by one: then it is sent by Enter, or when the list is left.
let byKeys = false;
let pending; // the list whose choice is not sent yet

const search = (element) => element.closest?.('form[role=search]');

function send(element) {
  pending = undefined;
  search(element).requestSubmit();
}

document.addEventListener('pointerdown', () => { byKeys = false; }, true);

document.addEventListener('keydown', (event) => {
  byKeys = true;
  if (event.key === 'Enter' && pending && event.target === pending) {
    event.preventDefault();
    send(pending);
  }
}, true);

document.addEventListener('change', ({ target }) => {
  if (search(target)) {
    byKeys && target.matches('select') ? pending = target : send(target);
  }
});

document.addEventListener('focusout', ({ target }) => {
  if (pending && target === pending) {
    send(pending);
  }
});
