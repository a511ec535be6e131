// Makes a part of the page what the service has sent. What is so already is left alone: it needs no new layout, and keeps
// the focus and what the reader has typed.
const isAlike = (own, next) => own.nodeName === next.nodeName && own.id === next.id;

export function renew(own, next) {
  if (own.isEqualNode(next)) {
    return;
  }
  if (own.nodeType === Node.ELEMENT_NODE) {
    renewAttributes(own, next);
    renewChildren(own, next);
  } else {
    own.nodeValue = next.nodeValue;
  }
}

function renewAttributes(own, next) {
  own.getAttributeNames().filter((name) => !next.hasAttribute(name)).forEach((name) => own.removeAttribute(name));
  for (const { name, value } of next.attributes) {
    if (own.getAttribute(name) !== value) {
      own.setAttribute(name, value);
    }
  }
}

// Children that are alike in order, from both ends, are the same; what stands between them is replaced.
function renewChildren(own, next) {
  const old = [...own.childNodes];
  const others = [...next.childNodes];
  while (old.length > 0 && others.length > 0 && isAlike(old[0], others[0])) {
    renew(old.shift(), others.shift());
  }
  let after = null;
  while (old.length > 0 && others.length > 0 && isAlike(old.at(-1), others.at(-1))) {
    after = old.pop();
    renew(after, others.pop());
  }
  old.forEach((node) => node.remove());
  others.forEach((node) => own.insertBefore(node, after));
}
