import { LABELS, WEIGHTS } from '../../core/deid/tagger.ts';

const RATE = 0.1;
/** How often a feature is left out of a step, so that it does not rely on a few. */
const LEFT_OUT = 0.3;
/** A weight that is smaller is left out by `leaveOutSmall`. */
const LEAST_WEIGHT = 0.22;

/** Weights while they are learnt, by stochastic gradient descent with AdaGrad. `random` returns numbers from 0 to 1. */
export class Learner {
  private readonly weights = new Float32Array(WEIGHTS);
  private readonly squares = new Float32Array(WEIGHTS);
  private readonly isLeftOut = new Uint8Array(WEIGHTS);
  private readonly odds = new Float64Array(LABELS.length);
  private readonly random: () => number;

  constructor(random: () => number) {
    this.random = random;
  }

  /** Learns from one token and returns the label it took it for. */
  learnTag(all: Int32Array, right: number): number {
    const { odds } = this;
    const features = this.some(all);
    for (let k = 0; k < LABELS.length; k++) odds[k] = this.sum(features, k);
    const largest = Math.max(0, ...odds);
    const best = largest === 0 ? 0 : odds.indexOf(largest) + 1;
    const sum = odds.reduce((part, score) => part + Math.exp(score - largest), Math.exp(-largest));
    for (let k = 0; k < LABELS.length; k++)
      this.step(features, k, Math.exp((odds[k] ?? 0) - largest) / sum - (right === k + 1 ? 1 : 0));
    return best;
  }

  /** Learns whether a token goes on with what is beside it. */
  learnReach(all: Int32Array, label: number, goesOn: boolean): void {
    const features = this.some(all);
    this.step(features, label - 1, 1 / (1 + Math.exp(-this.sum(features, label - 1))) - Number(goesOn));
  }

  /** Leaves out the small weights for good: the others go on without them. */
  leaveOutSmall(): void {
    this.weights.forEach((weight, at) => {
      if (Math.abs(weight) >= LEAST_WEIGHT) return;
      this.weights[at] = 0;
      this.isLeftOut[at] = 1;
    });
  }

  /** The weights for when no feature is left out. */
  learnt(): Float32Array {
    return this.weights.map((weight) => weight * (1 - LEFT_OUT));
  }

  private some(features: Int32Array): Int32Array {
    return features.filter(() => this.random() >= LEFT_OUT);
  }

  private sum(features: Int32Array, k: number): number {
    let sum = 0;
    for (const feature of features) sum += this.weights[feature * LABELS.length + k] ?? 0;
    return sum;
  }

  private step(features: Int32Array, k: number, gradient: number): void {
    if (Math.abs(gradient) < 1e-3) return;
    for (const feature of features) {
      const at = feature * LABELS.length + k;
      if (this.isLeftOut[at]) continue;
      const square = (this.squares[at] ?? 0) + gradient * gradient;
      this.squares[at] = square;
      this.weights[at] = (this.weights[at] ?? 0) - (RATE * gradient) / Math.sqrt(square + 1e-3);
    }
  }
}
