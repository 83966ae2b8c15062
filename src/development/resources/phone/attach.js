/* Files, voice and places on their way from the browser. */
const ACCEPT = { image: 'image/*', voice: 'audio/*', document: '' };

const base64 = blob => new Promise((resolve, reject) => {
  const reader = new FileReader();
  reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(',') + 1));
  reader.onerror = () => reject(new Error('Não consegui ler o arquivo.'));
  reader.readAsDataURL(blob);
});

/* WhatsApp's own voice notes are Opus in Ogg, whatever the browser names its Opus. */
const mimetype = (kind, type) => kind === 'voice' && /ogg|webm/.test(type) ? 'audio/ogg; codecs=opus' : type;

async function message(kind, blob, filename) {
  return { kind, filename, mimetype: mimetype(kind, blob.type) || 'application/octet-stream', data: await base64(blob) };
}

export function pick(input, kind) {
  input.accept = ACCEPT[kind];
  input.value = '';
  return new Promise((resolve, reject) => {
    input.onchange = () => message(kind, input.files[0], input.files[0].name).then(resolve, reject);
    input.click();
  });
}

export const place = () => ({ kind: 'location', text: 'Avenida Paulista, 1000', latitude: -23.5647, longitude: -46.6527 });

let recorder = null;

/* First press starts, second sends. */
export async function record(button) {
  if (recorder) return recorder.stop();
  if (!navigator.mediaDevices) throw new Error('Este navegador não grava áudio. Use “Áudio gravado”.');
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true })
    .catch(() => { throw new Error('Sem acesso ao microfone. Use “Áudio gravado”.'); });
  button.setAttribute('aria-pressed', true);
  return new Promise(resolve => {
    recorder = new MediaRecorder(stream);
    recorder.ondataavailable = event => resolve(message('voice', event.data, 'voz.oga'));
    recorder.onstop = () => {
      stream.getTracks().forEach(track => track.stop());
      button.setAttribute('aria-pressed', false);
      recorder = null;
    };
    recorder.start();
  });
}
