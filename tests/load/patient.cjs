// A stranger's messages in WAHA's envelope (engine NOWEB), signed as WAHA signs them.
const crypto = require('node:crypto');

const key = process.env.ACOLHE_WAHA_HMAC_KEY;
let numbers = Date.now() % 1e7 * 10;

function arrive(context, events, done) {
  context.vars.chat = `55119${String(++numbers % 1e8).padStart(8, '0')}@c.us`;
  context.vars.words = ['oi, bom dia', 'qual o endereço?', 'quero marcar um cardiologista na semana que vem, particular'];
  done();
}

function write(request, context, events, done) {
  const id = '3A' + crypto.randomBytes(8).toString('hex').toUpperCase();
  const seconds = Math.floor(Date.now() / 1000);
  const body = JSON.stringify({
    id: 'evt_' + id, timestamp: Date.now(), event: 'message.any', session: 'default', engine: 'NOWEB',
    payload: {
      id: `false_${context.vars.chat}_${id}`, timestamp: seconds, from: context.vars.chat, fromMe: false, source: 'app',
      body: context.vars.$loopElement, hasMedia: false, ack: 1,
      _data: {key: {remoteJid: context.vars.chat, fromMe: false, id}, messageTimestamp: seconds, pushName: 'Paciente'},
    },
  });
  request.body = body;
  request.headers = {
    ...request.headers, 'content-type': 'application/json', 'X-Webhook-Hmac-Algorithm': 'sha512',
    'X-Webhook-Hmac': crypto.createHmac('sha512', key).update(body).digest('hex'),
  };
  done();
}

module.exports = {arrive, write};
