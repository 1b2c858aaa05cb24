// Makes vectors.json by the classic library: npm install twilio@2.11.1 && node vectors.js > vectors.json
'use strict';
const crypto = require('crypto');
const {validateRequest} = require('twilio');
const KEY = '12345';

const hmac = (text) => crypto.createHmac('sha1', KEY).update(Buffer.from(text, 'utf-8')).digest('base64');
const sign = (url, params) => hmac(Object.keys(params).sort().reduce((text, name) => text + name + params[name], url));

const urls = ['https://example.com/', 'https://example.com/sms?a=1&b=%20', "https://example.com/it's/@me:x+y?q=O'Brien",
  'https://example.com/sms?', 'https://user:pw@example.com:8443/sms', 'https://[2001:db8::1]/sms', 'http://example.com:80/café'];
const forms = [{}, {Body: 'Hi', From: '+15558675310'}, {Body: '', To: ' '}, {Body: 'Grüße 👋', a: 'b+c&d=%20', _: '1', B: '2'}];

const signed = [];
const validated = [];
for (const url of urls) {
  for (const params of forms) {
    const signature = sign(url, params);
    if (!validateRequest(KEY, signature, url, params)) throw new Error(url);
    signed.push({url, params, signature});
  }
}
const table = [
  ['the same', 'https://example.com/sms', 'https://example.com/sms', null],
  ['another path', 'https://example.com/sms', 'https://example.com/sms/', null],
  ['another scheme', 'https://example.com/sms', 'http://example.com/sms', null],
  ['another query', 'https://example.com/sms?a=1', 'https://example.com/sms?a=2', null],
  ['an apostrophe', "https://example.com/?q='", "https://example.com/?q='", null],
  ['an escaped apostrophe', "https://example.com/?q='", 'https://example.com/?q=%27', null],
  ['a trailing question mark', 'https://example.com/sms?', 'https://example.com/sms?', null],
  ['another signature', 'https://example.com/sms', 'https://example.com/sms', 'x'.repeat(28)],
  ['a short signature', 'https://example.com/sms', 'https://example.com/sms', 'x'],
];
for (const [name, url, arrived, other] of table) {
  const params = {Body: 'Hi'};
  const signature = other || sign(url, params);
  validated.push({name, url, arrived, params, signature, valid: validateRequest(KEY, signature, arrived, params)});
}
// What the classic library gets wrong: Twilio signed `pairs` for `signed`, and this is what came of it.
const text = (url, pairs) => url + pairs.map(([name, value]) => name + value).join('');
const errors = [
  {name: 'knows one spelling of the port', signed: 'https://example.com/sms', arrived: 'https://example.com:443/sms',
    pairs: [['Body', 'Hi']], parsed: {Body: 'Hi'}, right: true},
  {name: 'joins repeated values with commas', signed: 'https://example.com/sms', arrived: 'https://example.com/sms',
    pairs: [['T', 'a'], ['T', 'b']], parsed: {T: ['a', 'b']}, right: true},
].map(({parsed, ...error}) =>
  ({...error, says: validateRequest(KEY, hmac(text(error.signed, error.pairs)), error.arrived, parsed)}));
process.stdout.write(JSON.stringify({signed, validated, errors}, null, 1) + '\n');
