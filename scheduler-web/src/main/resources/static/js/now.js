// The part of the page of changes that asks for itself again while searches run: what is folded away stays so, the focus
// stays, and each news is said once.
import { fill } from './name.js';
import { whisper } from './toast.js';

const part = () => document.getElementById('now');
const texts = () => {
  const { live, ...said } = { ...part()?.dataset };
  return said;
};
const running = part()?.dataset.live.split(' ') ?? [];
let told = Object.entries(texts()).filter(([what]) => !running.includes(what)).map(([, text]) => text); // what runs is news to whoever comes
let kept;

document.addEventListener('htmx:beforeSwap', ({ detail: { target } }) => {
  if (target === part()) {
    kept = {
      open: new Map([...target.querySelectorAll('details[id]')].map((details) => [details.id, details.open])),
      summary: document.activeElement.closest('#now details[id] > summary')?.parentElement.id,
    };
  }
});

document.addEventListener('htmx:afterSettle', () => {
  if (!kept) {
    return;
  }
  fill(part());
  part().querySelectorAll('details[id]').forEach((details) => { details.open = kept.open.get(details.id) ?? details.open; });
  kept.summary && document.getElementById(kept.summary)?.querySelector('summary').focus({ preventScroll: true });
  kept = undefined;
  const news = Object.values(texts()).filter((text) => !told.includes(text));
  told = Object.values(texts());
  if (news.length > 0) {
    whisper(news.join(' '));
  }
});
