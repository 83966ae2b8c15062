/* WhatsApp's markup, built as nodes: what a patient or the clinic writes never becomes HTML. */
const MARK = /(\*[^*\n]+\*|_[^_\n]+_|~[^~\n]+~)/;
const TAGS = { '*': 'strong', '_': 'em', '~': 's' };

export function rich(text) {
  const words = document.createElement('span');
  words.className = 'words';
  for (const part of text.split(MARK)) words.append(MARK.test(part) ? marked(part) : part);
  return words;
}

function marked(part) {
  const node = document.createElement(TAGS[part[0]]);
  node.textContent = part.slice(1, -1);
  return node;
}

/* "*1* – terça", "1. terça", "2) quarta", "1️⃣ quinta": the numbered menu of a reply, in order from 1. */
export function options(text) {
  const found = [];
  for (const line of (text ?? '').split('\n')) {
    const match = line.match(/^\s*\*?(\d{1,2})(?:\ufe0f?\u20e3)?\*?\s*(?:[.)\-–—:]|\ufe0f?\u20e3)?\*?\s+(\S.*)$/u);
    if (match && Number(match[1]) === found.length + 1) found.push({ number: match[1], label: match[2].replace(/[*_~]/g, '') });
  }
  return found.length > 1 ? found : [];
}

export const clock = at => new Date(at).toLocaleTimeString('pt-BR', { hour: '2-digit', minute: '2-digit' });

export function day(at) {
  const days = Math.round((new Date().setHours(0, 0, 0, 0) - new Date(at).setHours(0, 0, 0, 0)) / 86_400_000);
  if (days === 0) return 'Hoje';
  if (days === 1) return 'Ontem';
  return new Date(at).toLocaleDateString('pt-BR');
}
