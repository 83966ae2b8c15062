import { rich, options, clock, day } from './text.js';

const TICKS = ['🕓', '✓', '✓✓', '✓✓', '✓✓'];
const NAMES = ['aguardando', 'enviada', 'entregue', 'lida', 'lida'];

export function element(tag, className, ...content) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  node.append(...content);
  return node;
}

/* The whole conversation anew: a chat is short, and nothing can drift apart. */
export function draw(list, chat, typing, choose) {
  const nodes = [];
  let before = null;
  for (const message of chat.messages) {
    if (!before || day(before.at) !== day(message.at)) nodes.push(element('li', 'day', day(message.at)));
    nodes.push(bubble(message, !before || before.fromClinic !== message.fromClinic));
    before = message;
  }
  if (before?.fromClinic) nodes.push(...chips(before, choose));
  if (typing) nodes.push(element('li', 'bubble turn typing', element('i'), element('i'), element('i')));
  list.replaceChildren(...nodes);
  list.scrollTop = list.scrollHeight;
}

function bubble(message, isTurn) {
  const item = element('li', `bubble${message.fromClinic ? '' : ' mine'}${isTurn ? ' turn' : ''}`);
  if (message.byHand) item.append(element('span', 'by-hand', 'Pelo celular da clínica'));
  item.append(...content(message), stamp(message));
  return item;
}

function content(message) {
  const nodes = [];
  if (message.kind === 'image') nodes.push(Object.assign(element('img'), { src: message.file, alt: 'Foto enviada' }));
  if (message.kind === 'voice' || message.kind === 'audio') nodes.push(Object.assign(element('audio'), { src: message.file, controls: true }));
  if (message.kind === 'document' || message.kind === 'video') nodes.push(link(message.file, message.filename));
  if (message.kind === 'location') nodes.push(element('span', 'words', `${message.text || 'Localização'}`));
  else if (message.text || !nodes.length || message.kind === 'document') nodes.push(rich(message.text ?? ''));
  return nodes;
}

const link = (href, text) => Object.assign(element('a', '', text), { href, target: '_blank', rel: 'noopener' });

function stamp(message) {
  const stamp = element('span', 'stamp', clock(message.at));
  if (message.fromClinic) return stamp;
  const ticks = element('span', `ticks${message.ack >= 3 ? ' read' : ''}`, TICKS[message.ack]);
  ticks.setAttribute('role', 'img');
  ticks.setAttribute('aria-label', NAMES[message.ack]);
  stamp.append(ticks);
  return stamp;
}

function chips(message, choose) {
  const row = element('li', 'chips');
  for (const option of options(message.text)) {
    const button = element('button', '', element('b', '', option.number), option.label.split(' — ')[0]);
    button.type = 'button';
    button.onclick = () => choose(option.number);
    row.append(button);
  }
  return row.childElementCount ? [row] : [];
}
