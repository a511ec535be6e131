// Says at which edges of the days' window there is more to see.
const days = document.getElementById('days');
const LITTLE = 24; // pixels: a margin, and nothing to read
const sizes = new ResizeObserver(mark);

function mark() {
  const most = days.scrollWidth - days.clientWidth;
  const at = Math.abs(days.scrollLeft); // below 0 where the writing runs leftward
  days.parentElement.dataset.more = [at > LITTLE && 'start', at < most - LITTLE && 'end'].filter(Boolean).join(' ');
}

const observe = () => [days, ...days.querySelectorAll('.day')].forEach((each) => sizes.observe(each));

if (days) {
  observe();
  days.addEventListener('scroll', mark, { passive: true });
  document.addEventListener('refreshed', observe);
}
