/** Sends the operation of this page to the service that it came from, and shows the answer. What it keeps, it keeps in this tab. */
const form = document.getElementById('send-form');

/** @param {string} id */
const part = (id) => document.getElementById(id);

/** @param {string} name */
const kept = (name) => sessionStorage.getItem(`readmit ${name}`) ?? '';

/** @param {string} name @param {string} value */
const keep = (name, value) => {
  if (value === '') sessionStorage.removeItem(`readmit ${name}`);
  else sessionStorage.setItem(`readmit ${name}`, value);
};

/** The parameters of the form. @returns {(HTMLInputElement | HTMLSelectElement)[]} */
const parameters = () =>
  [...document.querySelectorAll('#send-form [data-in]')].map((one) => /** @type {HTMLInputElement} */ (one));

/** @param {string} where @param {string} name */
const parameter = (where, name) => parameters().find((one) => one.dataset['in'] === where && one.name === name);

/** The id of the file that the path names: the last of its parameters. */
const fileAsked = () =>
  parameters()
    .filter((one) => one.dataset['in'] === 'path')
    .at(-1)?.value ?? '';

const fillIn = () => {
  const [key, match] = [parameter('header', 'Idempotency-Key'), parameter('header', 'If-Match')];
  if (key) key.value = crypto.randomUUID();
  if (match) match.value = kept(`etag ${fileAsked()}`);
};

/** The parameters of that kind which have a value. @param {string} where */
const given = (where) => parameters().filter(({ dataset, value }) => dataset['in'] === where && value !== '');

/** The body as it is written; none where the operation takes none. */
const written = () => {
  const body = part('send-body');
  return body instanceof HTMLTextAreaElement ? { body: body.value } : {};
};

/** @param {HTMLElement} sent */
const requestOf = (sent) => {
  const path = given('path').reduce(
    (whole, { name, value }) => whole.replace(`{${name}}`, encodeURIComponent(value)),
    sent.dataset['path'] ?? '',
  );
  const query = new URLSearchParams(given('query').map(({ name, value }) => [name, value]));
  const headers = new Headers(given('header').map(({ name, value }) => [name, value]));
  const token = part('send-token');
  if (token instanceof HTMLInputElement) headers.set('Authorization', `Bearer ${token.value.trim()}`);
  const body = written();
  if ('body' in body) headers.set('Content-Type', 'application/json');
  const address = new URL(`${document.body.dataset['root']}${path}`, location.href);
  address.search = query.toString();
  return new Request(address, { method: sent.dataset['method'] ?? 'GET', headers, cache: 'no-store', ...body });
};

/** What the answer says of files is filled in on the pages that name one. @param {Response} response @param {unknown} body */
const remember = (response, body) => {
  const ids = Object.entries(Object(body)).filter(([name, value]) => /^[a-z]+Id$/.test(name) && typeof value === 'string');
  for (const [name, id] of ids) keep(`last ${name}`, id);
  const etag = response.headers.get('etag') ?? '';
  const wholeFile = /\}$/.test(form?.dataset['path'] ?? '') || form?.dataset['method'] === 'POST';
  if (response.ok && wholeFile && /^"/.test(etag))
    for (const file of [fileAsked(), ...ids.map(([, id]) => id)]) keep(`etag ${file}`, etag);
};

/** @param {string} text */
const parsed = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** @param {string} sentence */
const say = (sentence) => part('send-status')?.replaceChildren(sentence);

/** @param {Request} request @param {Response} response @param {string} text @param {number} milliseconds */
const show = (request, response, text, milliseconds) => {
  const body = parsed(text);
  remember(response, body);
  const key = request.headers.get('idempotency-key');
  /** @type {[string, string][]} */
  const lines = [...(key === null ? [] : /** @type {[string, string][]} */ ([['sent under the key', key]])), ...response.headers];
  const list = lines.flatMap(([name, value]) => {
    const [term, said] = [document.createElement('dt'), document.createElement('dd')];
    term.textContent = name;
    said.textContent = value;
    return [term, said];
  });
  part('send-headers')?.replaceChildren(...list);
  part('send-text')?.replaceChildren(body === undefined ? text : JSON.stringify(body, null, 2));
  part('send-answer')?.removeAttribute('hidden');
  say(`${response.status} ${response.statusText}, after ${milliseconds} ms. The answer stands below.`);
};

let underWay = false;

/** @param {HTMLElement} sent */
const send = async (sent) => {
  if (underWay) return;
  underWay = true;
  say('Sending …');
  const [request, started] = [requestOf(sent), performance.now()];
  try {
    const response = await fetch(request);
    const text = await response.text();
    show(request, response, text, Math.round(performance.now() - started));
    fillIn();
  } catch (error) {
    part('send-answer')?.setAttribute('hidden', '');
    say(`No answer: ${error instanceof Error ? error.message : error}`);
  } finally {
    underWay = false;
  }
};

if (form instanceof HTMLFormElement) {
  const [token, example, body] = [part('send-token'), part('send-example'), part('send-body')];
  if (token instanceof HTMLInputElement) {
    token.value = kept('token');
    token.addEventListener('change', () => keep('token', token.value.trim()));
    part('send-forget')?.addEventListener('click', () => {
      token.value = '';
      keep('token', '');
      say('The token is forgotten.');
    });
  }
  if (example instanceof HTMLSelectElement && body instanceof HTMLTextAreaElement) {
    const texts = JSON.parse(part('send-examples')?.textContent ?? '[]');
    example.addEventListener('change', () => {
      body.value = texts[Number(example.value)] ?? '';
    });
  }
  for (const one of parameters().filter(({ dataset }) => dataset['in'] === 'path')) {
    one.value = kept(`last ${one.name}`);
    one.addEventListener('change', fillIn);
  }
  fillIn();
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send(form);
  });
  form.hidden = false;
}
