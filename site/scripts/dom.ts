/** The first element that a selector finds. */
export function find<E extends Element = HTMLElement>(selector: string, within: ParentNode = document) {
  return within.querySelector<E>(selector);
}

/** Every element that a selector finds. */
export function findAll<E extends Element = HTMLElement>(selector: string, within: ParentNode = document) {
  return [...within.querySelectorAll<E>(selector)];
}

/** A new element with a class and what stands in it. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

/** A button that looks like a link. */
export function linkButton(text: string, press: () => void): HTMLButtonElement {
  const button = make('button', 'link', text);
  button.type = 'button';
  button.addEventListener('click', press);
  return button;
}
