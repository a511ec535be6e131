// Shows the findings that a page only counts, once somebody asks for them: they are on a page of their own.
document.addEventListener('toggle', async ({ target }) => {
  const link = target.matches('details[open]') ? target.querySelector('a.rest') : null;
  if (link) {
    const answer = await fetch(link.href);
    const rest = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('rest');
    if (rest) {
      rest.removeAttribute('id');
      rest.classList.remove('panel');
      link.closest('p').replaceWith(rest);
    }
  }
}, true);
