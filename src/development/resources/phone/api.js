async function call(method, path, body) {
  const answer = await fetch(path, { method, body: body && JSON.stringify(body) });
  const text = await answer.text();
  const json = text ? JSON.parse(text) : null;
  if (!answer.ok) throw new Error(json?.message ?? 'Não deu certo. Tente de novo.');
  return json;
}

const patient = (id, what) => `/phone/patients/${encodeURIComponent(id)}/${what}`;

export const all = () => call('GET', '/phone/patients');
export const meet = who => call('POST', '/phone/patients', who);
export const say = (id, message) => call('POST', patient(id, 'messages'), message);
export const read = id => call('POST', patient(id, 'read'));
export const duplicate = id => call('POST', patient(id, 'duplicates'));
export const byHand = (id, text) => call('POST', patient(id, 'clinic-phone'), { text });
export const session = state => call('POST', `/phone/session/${state}`);

export function listen(handlers, onOpen) {
  const events = new EventSource('/phone/events');
  events.onopen = onOpen;
  for (const [name, handle] of Object.entries(handlers)) {
    events.addEventListener(name, event => handle(JSON.parse(event.data)));
  }
}
