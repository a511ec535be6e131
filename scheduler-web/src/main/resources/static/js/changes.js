// Says in words what the stability means while it is chosen: beside the slider, and to screen readers as its value.
const stability = document.getElementById('stability');

stability?.addEventListener('input', () => {
  const [number, words] = document.getElementById('step').children;
  number.textContent = stability.value;
  words.textContent = stability.list.options[stability.value].label;
  stability.ariaValueText = words.textContent;
});
