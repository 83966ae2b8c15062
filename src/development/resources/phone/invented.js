/* Somebody to begin with, for whoever has no name at hand: likely, and nobody's. */
const NAMES = ['Ana Lima', 'Bruno Costa', 'Carla Souza', 'Diego Alves', 'Elisa Rocha', 'Fábio Nunes', 'Gabriela Pires', 'Heitor Ramos'];

const digits = count => Array.from({ length: count }, () => Math.floor(Math.random() * 10)).join('');

export function somebody(known) {
  const taken = new Set([...known].map(chat => chat.name));
  const free = NAMES.filter(name => !taken.has(name));
  const name = (free.length ? free : NAMES)[Math.floor(Math.random() * (free.length || NAMES.length))];
  return { name, number: `11 95555-${digits(4)}` };
}
