// Makes elements. Whatever an article or a list says goes through here and becomes text of the page, never HTML.

/** An element: `make('p', { class: 'small' }, 'words', another)`. Nothing and false are left out. */
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    element.setAttribute(attribute, value === true ? '' : value);
  }
  element.append(...children.flat(Infinity).filter(child => child !== undefined && child !== null && child !== false && child !== ''));
  return element;
}

/** A link that opens beside the page. */
export function away(address, ...children) {
  return make('a', { href: address, target: '_blank', rel: 'noopener' }, ...children);
}

export const at = id => document.getElementById(id);

/** Puts words into an element, which is there only while it says something. */
export function write(element, words) {
  element.textContent = words;
  element.hidden = words === '';
}

const seen = new IntersectionObserver(entries => entries.filter(entry => entry.isIntersecting).forEach(entry => {
  seen.unobserve(entry.target);
  const draw = entry.target.drawWhenSeen;
  waiting = waiting.then(() => draw(entry.target)).catch(() => entry.target.remove());
}));
let waiting = Promise.resolve();

/** Something that needs a question to the service: asked when the reader comes to it, one after the other. Gone if it fails. */
export function whenSeen(element, draw) {
  element.drawWhenSeen = draw;
  seen.observe(element);
  return element;
}
