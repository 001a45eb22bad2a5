// @ts-check
/** A small console: sends the query to this instance and shows its answer. */

const form = /** @type {HTMLFormElement} */ (document.getElementById('console'));
const query = /** @type {HTMLTextAreaElement} */ (document.getElementById('query'));
const answer = /** @type {HTMLPreElement} */ (document.getElementById('answer'));

async function run() {
  answer.setAttribute('aria-busy', 'true');
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query: query.value }),
    });
    answer.textContent = JSON.stringify(await response.json(), null, 2);
  } catch (error) {
    answer.textContent = String(error);
  }
  answer.setAttribute('aria-busy', 'false');
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void run();
});
query.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
});
