/** Returns the first element that matches a selector. */
export function find<E extends Element = HTMLElement>(selector: string, within: ParentNode = document) {
  return within.querySelector<E>(selector);
}

/** Returns every element that matches a selector. */
export function findAll<E extends Element = HTMLElement>(selector: string, within: ParentNode = document) {
  return [...within.querySelectorAll<E>(selector)];
}

/** Makes an element with a class and children. */
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

/** Makes a button that looks like a link. */
export function linkButton(text: string, press: () => void): HTMLButtonElement {
  const button = make('button', 'link', text);
  button.type = 'button';
  button.addEventListener('click', press);
  return button;
}
