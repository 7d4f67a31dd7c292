// A contender in a process of its own: asked line by line, so that no contender disturbs the memory or the compiled
// code of another.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export class Child {
  constructor(command, args = []) {
    this.process = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    this.waiting = [];
    createInterface({ input: this.process.stdout }).on('line', (line) => this.waiting.shift()?.resolve(line));
    const fail = (why) => {
      this.dead = new Error(`${[command, ...args].join(' ')}: ${why}`);
      for (const { reject } of this.waiting.splice(0)) reject(this.dead);
    };
    this.process.on('error', (error) => fail(error.message));
    this.process.on('exit', (code) => fail(`ended with ${code}`));
    this.process.stdin.on('error', () => {});
  }

  ask(line) {
    if (this.dead) return Promise.reject(this.dead);
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject });
      this.process.stdin.write(`${line}\n`);
    });
  }

  end() {
    this.process.stdin.end();
  }
}
