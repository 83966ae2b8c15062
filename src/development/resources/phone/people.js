import { element } from './bubbles.js';
import { clock } from './text.js';

const initials = name => name.split(/\s+/).slice(0, 2).map(word => word[0] ?? '').join('').toUpperCase();
const KINDS = { voice: 'Mensagem de voz', audio: 'Áudio', image: 'Foto', document: 'Documento', location: 'Localização', video: 'Vídeo' };

export function number(digits) {
  const match = digits.match(/^55(\d{2})(\d{4,5})(\d{4})$/);
  return match ? `(${match[1]}) ${match[2]}-${match[3]}` : `+${digits}`;
}

export function draw(list, chats, chosen, open) {
  const latest = chat => chat.messages.at(-1)?.at ?? 0;
  const sorted = [...chats].sort((one, other) => latest(other) - latest(one));
  list.replaceChildren(...sorted.map(chat => person(chat, chosen, open)));
}

function person(chat, chosen, open) {
  const last = chat.messages.at(-1);
  const preview = last ? KINDS[last.kind] ?? last.text : chat.hidden ? 'Número escondido' : number(chat.number);
  const button = element('button', '', element('span', 'face', initials(chat.name)), element('strong', '', chat.name),
    element('time', '', last ? clock(last.at) : ''), element('span', 'last', preview));
  button.type = 'button';
  button.setAttribute('aria-current', chat.id === chosen);
  button.onclick = () => open(chat.id);
  return element('li', '', button);
}
