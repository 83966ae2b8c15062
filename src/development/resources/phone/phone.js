import * as api from './api.js';
import * as attach from './attach.js';
import * as bubbles from './bubbles.js';
import { somebody } from './invented.js';
import * as people from './people.js';

const at = id => document.getElementById(id);
const chats = new Map();
const typing = new Map();
let chosen = decodeURIComponent(location.hash.slice(1));
let mode = 'patient';

const MODES = { late: 'A próxima mensagem chega com data de ontem.', hand: 'Você está escrevendo pelo celular da clínica.' };

function draw() {
  people.draw(at('people'), chats.values(), chosen, open);
  const chat = chats.get(chosen);
  at('chat').hidden = !chat;
  at('welcome').hidden = Boolean(chat);
  document.body.classList.toggle('chatting', Boolean(chat));
  if (!chat) return;
  at('presence').textContent = typing.has(chosen) ? 'digitando…' : `conversa de ${chat.name}`;
  bubbles.draw(at('bubbles'), chat, typing.has(chosen), number => send({ kind: 'text', text: number }));
}

function open(id) {
  chosen = id;
  location.hash = encodeURIComponent(id);
  setMode('patient');
  draw();
  if (!chats.has(id)) return;
  attempt(api.read(id));
  at('words').focus();
}

function setMode(next) {
  mode = next;
  at('mode').hidden = mode === 'patient';
  const stop = Object.assign(bubbles.element('button', '', 'Voltar a ser o paciente'), { type: 'button', onclick: () => setMode('patient') });
  at('mode').replaceChildren(MODES[mode] ?? '', ' ', stop);
}

async function attempt(promise) {
  try {
    return await promise;
  } catch (error) {
    at('notice').textContent = error.message;
    at('notice').hidden = false;
    setTimeout(() => { at('notice').hidden = true; }, 4000);
  }
}

function send(message) {
  if (mode === 'hand' && message.kind === 'text') return attempt(api.byHand(chosen, message.text));
  const daysLate = mode === 'late' ? 1 : 0;
  if (daysLate) setMode('patient');
  return attempt(api.say(chosen, { ...message, daysLate }));
}

const sendFrom = promise => attempt(promise.then(message => message && send(message)));

function put(message) {
  const chat = chats.get(message.chat);
  if (!chat || chat.messages.some(known => known.id === message.id)) return;
  chat.messages.push(message);
  draw();
}

/* As on WhatsApp, "digitando…" fades when nothing more is heard. */
function showTyping({ chat, on }) {
  clearTimeout(typing.get(chat));
  typing.delete(chat);
  if (on) typing.set(chat, setTimeout(() => showTyping({ chat, on: false }), 25_000));
  draw();
}

function showSession(session) {
  const works = session.status === 'WORKING';
  at('session').textContent = works ? 'WhatsApp ligado' : 'WhatsApp desligado';
  at('session').setAttribute('aria-pressed', works);
}

async function load() {
  const everything = await api.all();
  chats.clear();
  everything.patients.forEach(chat => chats.set(chat.id, chat));
  showSession(everything.session);
  draw();
  suggest();
  if (chats.has(chosen)) api.read(chosen);
}

/* What a person typed stays. */
function suggest() {
  const form = at('invent').elements;
  if (form.name.value || form.number.value) return;
  const invented = somebody(chats.values());
  form.name.value = invented.name;
  form.number.value = invented.number;
}

api.listen({
  message: put,
  patient: contact => { if (!chats.has(contact.id)) { chats.set(contact.id, { ...contact, messages: [] }); draw(); } },
  typing: showTyping,
  ack: event => {
    const message = chats.get(event.chat)?.messages.find(known => known.id === event.id);
    if (message) { message.ack = event.ack; draw(); }
  },
  session: showSession,
}, () => attempt(load()));

attempt(load());

at('invent').onsubmit = async event => {
  event.preventDefault();
  const form = new FormData(event.target);
  const digits = form.get('number').replace(/\D/g, '');
  const number = /^[1-9]\d{9,10}$/.test(digits) ? `55${digits}` : digits;
  const chat = await attempt(api.meet({ name: form.get('name'), number, hidden: form.has('hidden') }));
  if (!chat) return;
  chats.set(chat.id, chat);
  event.target.reset();
  suggest();
  open(chat.id);
};

at('composer').onsubmit = event => {
  event.preventDefault();
  const text = at('words').value;
  if (!text.trim()) return;
  at('words').value = '';
  send({ kind: 'text', text });
};

at('words').onkeydown = event => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  at('composer').requestSubmit();
};

/* The keyboard of a real phone takes half of the screen. */
addEventListener('resize', () => { at('bubbles').scrollTop = at('bubbles').scrollHeight; });

document.addEventListener('click', event => {
  const button = event.target.closest('button');
  if (button?.dataset.attach === 'location') send(attach.place());
  else if (button?.dataset.attach) sendFrom(attach.pick(at('file'), button.dataset.attach));
  if (button?.dataset.try === 'duplicate') attempt(api.duplicate(chosen));
  else if (button?.dataset.try) setMode(button.dataset.try);
  document.querySelectorAll('details[open]').forEach(menu => { if (button || !menu.contains(event.target)) menu.open = false; });
});

at('record').onclick = () => sendFrom(attach.record(at('record')));
at('back').onclick = () => open('');
at('session').onclick = () => attempt(api.session(at('session').getAttribute('aria-pressed') === 'true' ? 'stop' : 'start').then(showSession));
