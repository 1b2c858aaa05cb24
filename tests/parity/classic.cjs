// Runs the classic library: each line of JSON read is a request, each line of JSON written is its answer.
// Nothing is sent: requests are intercepted in Node's https module.
"use strict";
const { EventEmitter } = require("events");
const https = require("https");
const path = require("path");
const readline = require("readline");

const home = path.resolve(process.argv[2], "node_modules");
const NOW = 1700000000;
process.removeAllListeners("warning");
process.on("warning", () => {});
console.error = () => {};

const RealDate = Date;
global.Date = class extends RealDate {
  constructor(...given) {
    if (given.length) super(...given);
    else super(NOW * 1000);
  }
  static now() {
    return NOW * 1000;
  }
};

// Drop timeouts of requests, which are never answered.
const realTimeout = setTimeout;
global.setTimeout = (work, delay, ...given) => (delay >= 1000 ? null : realTimeout(work, delay, ...given));

let caught = null; // the callback for the next request
https.request = (options) => {
  const request = new EventEmitter();
  const body = [];
  Object.assign(request, {
    setHeader() {}, removeHeader() {}, getHeader() {}, setTimeout() {}, setNoDelay() {}, setSocketKeepAlive() {},
    flushHeaders() {}, abort() {}, destroy() {},
    write(piece) { body.push(Buffer.from(piece)); return true; },
    end(piece) {
      if (piece) body.push(Buffer.from(piece));
      const headers = options.headers || {};
      caught({
        method: options.method, host: options.host, path: options.path, body: Buffer.concat(body).toString(),
        authorization: headers.authorization, contentType: headers["content-type"] || headers["Content-Type"] || null,
      });
    },
  });
  return request;
};

const twilio = require(path.join(home, "twilio"));
const jwt = require(path.join(home, "jsonwebtoken"));
const builder = require(path.join(home, "twilio/lib/resources/task_router/WorkflowBuilder"));

const ENV = ["TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "TWILIO_WORKSPACE_SID"];
const CLIENTS = ["RestClient", "TaskRouterClient", "IpMessagingClient", "TrunkingClient", "PricingClient",
  "MonitorClient", "LookupsClient"];

function clientOf(name, sid, token) {
  return name === "TaskRouterClient" ? new twilio[name](sid, token, "WS1") : new twilio[name](sid, token);
}

function attempt(work) {
  try {
    return { value: work() };
  } catch (error) {
    return { error: String((error && error.message) || error) };
  }
}

// A request that a call of the library makes; null where it makes none.
function requestOf(work) {
  return new Promise((resolve) => {
    caught = (said) => { caught = () => {}; resolve({ value: said }); };
    const made = attempt(() => { work(); return null; });
    if (made.error) { caught = () => {}; resolve(made); }
  });
}

function reached(start, steps) {
  let holder = null, found = start;
  for (const step of steps) {
    if (Array.isArray(step)) { found = found.apply(holder, step); holder = null; }
    else { holder = found; found = found[step]; }
  }
  return [found, holder];
}

// Every REST function: how it is reached, each call's argument a name in braces.
function functions() {
  const found = [];
  const skipped = new Set(["accountSid", "authToken", "host", "apiVersion", "timeout", "workspaceSid",
    "baseResourceUrl", "url"]);
  for (const name of CLIENTS) {
    const client = clientOf(name, "AC1", "t");
    let note = null;
    client.request = function (options) {
      note = [options.method, `${this.host}/${this.apiVersion}${options.url}${name === "RestClient" ? ".json" : ""}`];
    };
    const walk = (object, steps, depth) => {
      for (const key of Object.keys(object)) {
        const value = object[key];
        if (!value || skipped.has(key) || value === client.request) continue;
        const here = [...steps, key];
        if (typeof value === "function" && value.length !== 1) {
          note = null;
          value.call(object, "{sid}");
          if (note) found.push([name, here, ...note]);
        } else if (typeof value === "function") {
          walk(value(`{${depth}}`), [...here, [`{${depth}}`]], depth + 1);
        }
        walk(value, here, depth);
      }
    };
    walk(client, [], 0);
  }
  return found;
}

function nodeOf(parent, [name, text, attributes, children]) {
  const given = [];
  if (attributes !== null) given.push(attributes);
  if (text !== null) given.push(text);
  if (children.length) given.push((node) => children.forEach((child) => nodeOf(node, child)));
  parent[name](...given);
}

const DO = {
  functions: () => functions(),
  rest: ({ client, account, token, steps, params }) => requestOf(() => {
    const [found, holder] = reached(clientOf(client, account, token), steps);
    return params === null ? found.call(holder, () => {}) : found.call(holder, params, () => {});
  }),
  code: ({ code }) => requestOf(() => new Function("twilio", "client", `return ${code}`)(
    twilio, new twilio.RestClient("AC1", "t"))),
  value: ({ code }) => attempt(() => {
    const value = new Function("twilio", "builder", `return (${code})`)(twilio, builder);
    return value === undefined ? null : value;
  }),
  environ: ({ code, environ }) => attempt(() => {
    ENV.forEach((name) => delete process.env[name]);
    Object.assign(process.env, environ);
    try {
      const made = new Function("twilio", `return ${code}`)(twilio);
      return [made.accountSid, made.authToken, made.workspaceSid || null];
    } finally {
      ENV.forEach((name) => delete process.env[name]);
    }
  }),
  twiml: ({ children }) => attempt(() => {
    const response = new twilio.TwimlResponse();
    children.forEach((child) => nodeOf(response, child));
    return response.toString();
  }),
  access: ({ account, key, secret, options, grants, algorithm }) => attempt(() => {
    const token = new twilio.AccessToken(account, key, secret, options);
    grants.forEach(([kind, given]) => token.addGrant(new twilio.AccessToken[kind](given)));
    return token.toJwt(algorithm);
  }),
  capability: ({ account, token, calls, timeout }) => attempt(() => {
    const made = new twilio.Capability(account, token);
    calls.forEach(([name, ...given]) => made[name](...given));
    return made.generate(timeout);
  }),
  taskrouter: ({ kind, account, token, workspace, channel, calls, ttl }) => attempt(() => {
    const made = new twilio[kind](account, token, workspace, channel);
    calls.forEach(([name, ...given]) => made[name](...given.map((one) => (one === null ? undefined : one))));
    return made.generate(ttl);
  }),
  verify: ({ token, secret, algorithms }) => attempt(() => jwt.verify(token, secret, { algorithms })),
  workflow: ({ text }) => attempt(() => builder.WorkflowConfiguration.fromJSON(text).toJSON()),
  signature: ({ token, header, url, params }) => attempt(() => twilio.validateRequest(token, header, url, params)),
  webhook: ({ given, environ, request }) => attempt(() => {
    if (environ !== null) process.env.TWILIO_AUTH_TOKEN = environ;
    let status = 200, passed = false, sent = null, type = null;
    const response = {
      type(name) { type = name; return this; },
      status(code) { status = code; return this; },
      send(body) { sent = body; },
    };
    try {
      twilio.webhook(...given)({
        ...request, header: (name) => request.headers[name.toLowerCase()],
      }, response, () => {
        passed = true;
        response.send(new twilio.TwimlResponse().say("Hi"));
      });
    } finally {
      delete process.env.TWILIO_AUTH_TOKEN;
    }
    return { status, passed, type, sent };
  }),
};

(async () => {
  ENV.forEach((name) => delete process.env[name]);
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const asked = JSON.parse(line);
    const said = await DO[asked.do](asked);
    process.stdout.write(`${JSON.stringify(said === undefined ? null : said)}\n`);
  }
})();
