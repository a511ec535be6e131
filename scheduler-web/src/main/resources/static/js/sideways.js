// Says at which edges of the days' window there is more to see.
const days = document.getElementById('days');
const LITTLE = 24; // pixels: a margin, and nothing to read

function mark() {
  const most = days.scrollWidth - days.clientWidth;
  const at = Math.abs(days.scrollLeft); // below 0 where the writing runs leftward
  days.parentElement.dataset.more = [at > LITTLE && 'start', at < most - LITTLE && 'end'].filter(Boolean).join(' ');
}

if (days) {
  mark();
  days.addEventListener('scroll', mark, { passive: true });
  new ResizeObserver(mark).observe(days);
  document.addEventListener('refreshed', mark);
  document.addEventListener('htmx:oobAfterSwap', mark);
  document.addEventListener('painted', mark);
}
