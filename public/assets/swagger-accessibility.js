// @ts-check
/** What Swagger UI leaves out for keyboards and screen readers. */

/**
 * A plugin: names of operations and tags as plain text. By default they are links inside the
 * buttons that open them, which assistive technology cannot tell apart. The address still follows.
 * @param {{ React: { createElement: (tag: string, props: null, text: string) => unknown } }} system
 */
export function plainNames({ React }) {
  return {
    components: {
      DeepLink: (/** @type {{ text: string }} */ { text }) =>
        React.createElement('span', null, text),
    },
  };
}

/** @type {[selector: string, attribute: string, value: (found: Element) => string][]} */
const missing = [
  ['[data-param-name] :is(input, select, textarea)', 'aria-label', parameterName],
  ['.examples-select-element', 'aria-label', () => 'Example'],
  ['.opblock-section-request-body textarea', 'aria-label', () => 'Request body'],
  ['pre.microlight', 'tabindex', () => '0'],
  // A second main landmark inside the page's own
  ['main#operations', 'role', () => 'group'],
];

/** @param {Element} found */
function parameterName(found) {
  return found.closest('[data-param-name]')?.getAttribute('data-param-name') ?? '';
}

/**
 * Adds the missing attributes, now and whenever Swagger UI draws something new.
 * @param {Element} root
 */
export function completeAttributes(root) {
  const complete = () => {
    for (const [selector, attribute, value] of missing) {
      for (const found of root.querySelectorAll(`${selector}:not([${attribute}])`)) {
        found.setAttribute(attribute, value(found));
      }
    }
  };
  new MutationObserver(complete).observe(root, { childList: true, subtree: true });
}
