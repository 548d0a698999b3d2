// What modules keep between calls (remembered words, what was found in a register) would outlive the mutant it was
// computed under, or hide the code that computed it from the next test. These stand-ins forget at every test.
let generation = 0;

/** Everything kept is forgotten. */
export function forgetAllKept() {
  generation += 1;
}

export class ForgetfulMap extends Map {
  #at = generation;

  get(key) {
    if (this.#at !== generation) this.clear();
    this.#at = generation;
    return super.get(key);
  }
}

export class ForgetfulWeakMap {
  #at = generation;
  #kept = new WeakMap();

  #fresh() {
    if (this.#at !== generation) this.#kept = new WeakMap();
    this.#at = generation;
    return this.#kept;
  }
  get(key) {
    return this.#fresh().get(key);
  }
  has(key) {
    return this.#fresh().has(key);
  }
  set(key, value) {
    this.#fresh().set(key, value);
    return this;
  }
}
