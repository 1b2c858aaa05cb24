// A tour of the fake with Twilio's own library for Node as it is: its requests alone go to another host.
// node tests/node/tour.mjs http://127.0.0.1:8080 AC… token, with the library in NODE_PATH

import assert from "node:assert/strict";
import { createRequire } from "node:module";

const twilio = createRequire(import.meta.url)("twilio");
const [base, accountSid, authToken] = process.argv.slice(2);
const to = "+15558675310";
const from = "+15017122661";

class Elsewhere extends twilio.RequestClient {
  request(options) {
    const uri = options.uri.replace(/^https:\/\/([a-z0-9.-]+\.twilio\.com)/, `${base}/$1`);
    return super.request({ ...options, uri });
  }
}

const httpClient = new Elsewhere();
const client = twilio(accountSid, authToken, { httpClient });

async function control(method, name, body) {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const response = await fetch(`${base}/_fake/${name}`, { method, ...sent });
  assert.equal(response.status, 200, await response.clone().text());
  return response.json();
}

function refused(status, code) {
  return (error) => {
    assert.equal(error.name === "Error" || error instanceof twilio.RestException, true, error);
    assert.deepEqual([error.status, error.code], [status, code], String(error));
    return true;
  };
}

const sids = (rows) => rows.map((row) => row.sid);

const parts = {
  async "a message is sent, delivered, redacted and deleted"() {
    let message = await client.messages.create({ to, from, body: "Grüße" });
    assert.deepEqual([message.status, message.body, message.numSegments], ["queued", "Grüße", "1"]);
    await control("POST", "advance", { seconds: 10 });
    message = await message.fetch();
    assert.equal(message.status, "delivered");
    assert.ok(message.dateSent instanceof Date);
    assert.equal((await message.update({ body: "" })).body, "");
    assert.equal(await message.remove(), true);
    await assert.rejects(client.messages(message.sid).fetch(), refused(404, 20404));
    await assert.rejects(client.messages.create({ to: "", from, body: "Hi" }), refused(400, 21604));
  },

  async "lists are walked by pages and filtered by date"() {
    const sent = [];
    for (let number = 0; number < 120; number += 1) {
      sent.unshift((await client.messages.create({ to, from, body: `${number}` })).sid);
      if (number % 40 === 39) await control("POST", "advance", { seconds: 24 * 60 * 60 });
    }
    assert.deepEqual(sids(await client.messages.list({ pageSize: 50 })), sent);
    assert.deepEqual(sids(await client.messages.list({ limit: 20, pageSize: 7 })), sent.slice(0, 20));
    const page = await client.messages.page({ pageSize: 50 });
    assert.deepEqual(sids((await page.nextPage()).instances), sent.slice(50, 100));
    const since = new Date(new Date((await control("GET", "state")).now) - 49 * 60 * 60 * 1000);
    assert.equal((await client.messages.list({ dateSentAfter: since })).length, 80);
  },

  async "absolute addresses of pages lead through the server"() {
    const made = [];
    for (const letter of "abcde") made.push((await client.verify.v2.services.create({ friendlyName: `S ${letter}` })).sid);
    const found = sids(await client.verify.v2.services.list({ pageSize: 2 }));
    assert.deepEqual(found.sort(), made.sort());
  },

  async "a message comes in"() {
    const { sid } = await control("POST", "receive-message", { from: to, to: from, body: "Hi" });
    const message = await client.messages(sid).fetch();
    assert.deepEqual([message.direction, message.status], ["inbound", "received"]);
  },

  async "a call is made"() {
    const twiml = "<Response><Say>Hello.</Say></Response>";
    const call = await client.calls.create({ to, from, twiml });
    assert.equal(call.status, "queued");
    await control("POST", "run-until-idle");
    assert.equal((await call.fetch()).status, "completed");
    assert.ok((await control("GET", `transcript?call=${call.sid}`)).transcript.join().includes("Hello."));
    await control("POST", "line", { number: to, outcome: "busy" });
    const busy = await client.calls.create({ to, from, twiml });
    await control("POST", "run-until-idle");
    assert.deepEqual(sids(await client.calls.list({ status: "busy" })), [busy.sid]);
    await assert.rejects(client.calls.create({ to, from }), refused(400, 21205));
  },

  async "a number is bought and released"() {
    const [found] = await client.availablePhoneNumbers("US").local.list({ areaCode: 510, limit: 1 });
    const number = await client.incomingPhoneNumbers.create({ phoneNumber: found.phoneNumber });
    assert.equal(number.phoneNumber, found.phoneNumber);
    await assert.rejects(client.incomingPhoneNumbers.create({ phoneNumber: found.phoneNumber }), refused(400, 21422));
    assert.equal(await number.remove(), true);
  },

  async "a code is checked"() {
    const service = await client.verify.v2.services.create({ friendlyName: "Shop" });
    const { status } = await service.verifications().create({ to, channel: "sms" });
    assert.equal(status, "pending");
    const { code } = await control("GET", `code?to=${encodeURIComponent(to)}&service_sid=${service.sid}`);
    const wrong = code.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
    assert.equal((await service.verificationChecks().create({ to, code: wrong })).status, "pending");
    assert.equal((await service.verificationChecks().create({ to, code })).status, "approved");
    await assert.rejects(service.verificationChecks().create({ to, code }), refused(404, 20404));
    await service.verifications().create({ to, channel: "sms" });
    await control("POST", "advance", { seconds: 601 });
    await assert.rejects(service.verificationChecks().create({ to, code }), refused(404, 20404));
  },

  async "a conversation has participants and messages"() {
    const conversation = await client.conversations.v1.conversations.create({ uniqueName: "desk" });
    await conversation.participants().create({ identity: "alice" });
    const message = await conversation.messages().create({ author: "alice", body: "Hi" });
    assert.deepEqual([message.index, message.author], [0, "alice"]);
    assert.equal(await conversation.remove(), true);
  },

  async "a document of Sync is changed by its revision alone"() {
    const service = await client.sync.v1.services.create({ friendlyName: "State" });
    const document = await service.documents().create({ uniqueName: "cart", data: { items: 1 } });
    const changed = await document.update({ data: { items: 2 }, ifMatch: document.revision });
    assert.deepEqual(changed.data, { items: 2 });
    await assert.rejects(document.update({ data: {}, ifMatch: document.revision }), refused(412, 54103));
    await assert.rejects(service.documents().create({ uniqueName: "cart" }), refused(409, 54301));
  },

  async "a task reaches a worker who accepts it"() {
    const workspace = await client.taskrouter.v1.workspaces.create({ friendlyName: "Desk" });
    const away = await workspace.activities().create({ friendlyName: "Away", available: false });
    const ready = await workspace.activities().create({ friendlyName: "Ready", available: true });
    const attributes = JSON.stringify({ languages: ["en"] });
    const worker = await workspace.workers().create({ friendlyName: "alice", attributes, activitySid: away.sid });
    const queue = await workspace.taskQueues().create({ friendlyName: "English", targetWorkers: 'languages HAS "en"' });
    const configuration = JSON.stringify({ task_routing: { default_filter: { queue: queue.sid } } });
    const workflow = await workspace.workflows().create({ friendlyName: "All", configuration });
    const task = await workspace.tasks().create({ workflowSid: workflow.sid, attributes: "{}" });
    assert.deepEqual([task.assignmentStatus, task.taskQueueSid], ["pending", queue.sid]);
    await worker.update({ activitySid: ready.sid });
    await control("POST", "advance", { seconds: 1 });
    const [reservation] = await task.reservations().list();
    assert.equal(reservation.workerName, "alice");
    assert.equal((await reservation.update({ reservationStatus: "accepted" })).reservationStatus, "accepted");
    assert.equal((await task.fetch()).assignmentStatus, "assigned");
    const done = await task.update({ assignmentStatus: "completed", reason: "done" });
    assert.equal(done.assignmentStatus, "completed");
  },

  async "a key works until it is deleted"() {
    const key = await client.newKeys.create({ friendlyName: "CI" });
    const byKey = twilio(key.sid, key.secret, { accountSid, httpClient });
    assert.equal((await byKey.messages.create({ to, from, body: "Hi" })).status, "queued");
    await client.keys(key.sid).remove();
    await assert.rejects(byKey.messages.create({ to, from, body: "Hi" }), refused(401, 20003));
  },

  async "a reset begins anew"() {
    assert.equal((await control("POST", "reset")).requests, 0);
    assert.deepEqual(await client.messages.list(), []);
  },
};

for (const [name, part] of Object.entries(parts)) {
  await part();
  console.log(`ok: ${name}`);
}
