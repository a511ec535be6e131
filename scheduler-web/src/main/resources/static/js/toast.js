// What the page says about what somebody does: to screen readers always, and to everybody as a toast that leaves again.
const box = document.getElementById('toast');
const said = document.getElementById('said');
const close = document.getElementById('toast-close');
const READING = 5000; // milliseconds to find a toast, and those to read a character of it
const PER_CHARACTER = 60;
let leaving;
let from; // where the focus was before it came here

export const texts = said?.dataset ?? {};

export const fill = (text, ...values) => values.reduce((filled, value, index) => filled.replace(`{${index}}`, () => value), text);

// Says it to screen readers alone.
export function whisper(text) {
  said.textContent = text;
}

export const isSaying = () => said.textContent !== '';

// Shows it for as long as it takes to read.
export function show(text) {
  put(text, false);
  leaveLater();
}

// Shows it until something else is said.
export function hold(text) {
  put(text, true);
}

function put(text, stays) {
  clearTimeout(leaving);
  said.textContent = text;
  box.className = 'toast';
  box.toggleAttribute('data-stays', stays);
  close.hidden = stays;
}

function leave() {
  if (box.matches('.toast:not([data-stays], :hover, :focus-within)')) {
    box.className = 'sr';
    close.hidden = true;
  }
}

function leaveLater() {
  clearTimeout(leaving);
  leaving = setTimeout(leave, READING + PER_CHARACTER * said.textContent.length);
}

close?.addEventListener('click', () => {
  close.blur();
  box.className = 'sr';
  close.hidden = true;
  from?.focus({ preventScroll: true });
});

box?.addEventListener('focusin', ({ relatedTarget }) => { from = box.contains(relatedTarget) ? from : relatedTarget; });
box?.addEventListener('focusout', leaveLater);
box?.addEventListener('pointerleave', leaveLater);
