// @ts-check
/** Gives every line of the page of feeds a button that copies it. */
import { element } from './element.js';

const { copy = '', copied = '' } = document.querySelector('main')?.dataset ?? {};
const status = element('p', { class: 'visually-hidden', role: 'status' });

/** @param {HTMLElement} line */
function addButton(line) {
  const button = element('button', { type: 'button', class: 'copy' }, copy);
  const text = line.textContent;
  button.setAttribute('aria-label', `${copy}: ${text}`);
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(text);
    button.textContent = copied;
    status.textContent = copied;
    setTimeout(() => {
      button.textContent = copy;
      status.textContent = '';
    }, 2000);
  });
  const frame = element('div', { class: 'line-frame' });
  line.replaceWith(frame);
  frame.append(line, button);
}

// Browsers lend the clipboard to https and to this machine only.
if (navigator.clipboard) {
  document
    .querySelectorAll('pre.line')
    .forEach((line) => addButton(/** @type {HTMLElement} */ (line)));
  document.body.append(status);
}
