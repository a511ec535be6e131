// The reader's name, which all forms of a page ask for: typed into one, it stands in all.
const fields = (part) => [...part.querySelectorAll('input[name=by]')];

export const name = () => fields(document).map((field) => field.value.trim()).find((value) => value) ?? '';

// Fills in a part that has come from the server, which may not know the name yet.
export function fill(part) {
  const known = name();
  fields(part).forEach((field) => { field.value ||= known; });
}

document.addEventListener('input', ({ target }) => {
  if (target.name === 'by') {
    fields(document).filter((field) => field !== target).forEach((field) => { field.value = target.value; });
  }
});
