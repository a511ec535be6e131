// What a page says when it comes, after a form was sent, stands in it from the beginning: screen readers say what changes.
import { whisper } from './toast.js';

const said = document.querySelector('main .notice[role=status], main .made[role=status] h3');

if (said && document.getElementById('said')) {
  addEventListener('load', () => requestAnimationFrame(() => whisper(said.textContent.trim())));
}
