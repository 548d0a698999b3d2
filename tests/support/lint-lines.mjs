// Lints pieces of code with the project's configuration: [[file, code], …] as JSON on standard input, the rule ids
// reported for each as JSON on standard output. A process of its own: jest cannot load an ES-module configuration.
import { ESLint } from 'eslint';

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);

const eslint = new ESLint();
const reported = [];
for (const [filePath, code] of JSON.parse(Buffer.concat(chunks).toString('utf8'))) {
  const [result] = await eslint.lintText(code, { filePath });
  reported.push(result.messages.map((message) => message.ruleId ?? message.message));
}
console.log(JSON.stringify(reported));
