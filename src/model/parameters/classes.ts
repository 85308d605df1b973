/** Technology classes: what differs between them. Shares and rates are assumptions unless a source says otherwise. */
import type { DomainId } from '../gates.ts';

export interface TechnologyClass {
  /** Strategic industry of the city's 2018 plan that the class belongs to. */
  readonly industry: 'it' | 'digital' | 'equipment' | 'biomedicine' | 'green' | 'marine';
  readonly domain: DomainId;
  /** Share of national demand growth taken from industry; the rest from services. */
  readonly industryShare: number;
  /** Value added as a share of sales. */
  readonly valueAddedShare: number;
  /** R&D intensity relative to the mean of all classes. */
  readonly researchIntensity: number;
  /** Share of new products that need classification and access. */
  readonly regulatedShare: number;
  /** Chance of harm per product and year relative to the mean of all classes. */
  readonly hazard: number;
  /** Whether a written rule covered the class in 2015. */
  readonly ruled: boolean;
  /** Share of entrants that choose the class, relative. */
  readonly entry: number;
  /** Share of the city in the market that its firms sell to, 2015. */
  readonly cityShare: number;
  /** Share of forty regions of the world whose goods of the class were no better than the city's in 2015. */
  readonly position: number;
}

function classes<const C extends Readonly<Record<string, TechnologyClass>>>(declared: C): C {
  return declared;
}

export const CLASSES = classes({
  mobileNetworks: {
    industry: 'it',
    domain: 'general',
    industryShare: 0.8,
    valueAddedShare: 0.28,
    researchIntensity: 1.6,
    regulatedShare: 0.05,
    hazard: 0.3,
    ruled: true,
    entry: 0.14,
    cityShare: 0.25,
    position: 0.85,
  },
  integratedCircuits: {
    industry: 'it',
    domain: 'general',
    industryShare: 0.9,
    valueAddedShare: 0.26,
    researchIntensity: 1.3,
    regulatedShare: 0.03,
    hazard: 0.2,
    ruled: true,
    entry: 0.12,
    cityShare: 0.12,
    position: 0.4,
  },
  artificialIntelligence: {
    industry: 'it',
    domain: 'data',
    industryShare: 0.3,
    valueAddedShare: 0.36,
    researchIntensity: 1.8,
    regulatedShare: 0.25,
    hazard: 1.4,
    ruled: false,
    entry: 0.11,
    cityShare: 0.12,
    position: 0.6,
  },
  cloudAndData: {
    industry: 'digital',
    domain: 'data',
    industryShare: 0.2,
    valueAddedShare: 0.38,
    researchIntensity: 1.2,
    regulatedShare: 0.12,
    hazard: 1.0,
    ruled: true,
    entry: 0.1,
    cityShare: 0.1,
    position: 0.55,
  },
  industrialInternet: {
    industry: 'digital',
    domain: 'data',
    industryShare: 0.7,
    valueAddedShare: 0.32,
    researchIntensity: 1.0,
    regulatedShare: 0.06,
    hazard: 0.5,
    ruled: true,
    entry: 0.08,
    cityShare: 0.08,
    position: 0.5,
  },
  fintech: {
    industry: 'digital',
    domain: 'finance',
    industryShare: 0,
    valueAddedShare: 0.42,
    researchIntensity: 0.9,
    regulatedShare: 0.6,
    hazard: 1.8,
    ruled: false,
    entry: 0.04,
    cityShare: 0.1,
    position: 0.6,
  },
  connectedVehicles: {
    industry: 'equipment',
    domain: 'mobility',
    industryShare: 0.9,
    valueAddedShare: 0.24,
    researchIntensity: 1.1,
    regulatedShare: 0.5,
    hazard: 1.5,
    ruled: false,
    entry: 0.05,
    cityShare: 0.05,
    position: 0.5,
  },
  drones: {
    industry: 'equipment',
    domain: 'mobility',
    industryShare: 0.7,
    valueAddedShare: 0.3,
    researchIntensity: 1.2,
    regulatedShare: 0.6,
    hazard: 1.5,
    ruled: false,
    entry: 0.03,
    cityShare: 0.35,
    position: 0.9,
  },
  geneAndCell: {
    industry: 'biomedicine',
    domain: 'health',
    industryShare: 0.6,
    valueAddedShare: 0.4,
    researchIntensity: 1.6,
    regulatedShare: 0.8,
    hazard: 1.6,
    ruled: false,
    entry: 0.05,
    cityShare: 0.06,
    position: 0.5,
  },
  onlineFormats: {
    industry: 'digital',
    domain: 'general',
    industryShare: 0,
    valueAddedShare: 0.36,
    researchIntensity: 0.5,
    regulatedShare: 0.12,
    hazard: 1.2,
    ruled: true,
    entry: 0.1,
    cityShare: 0.08,
    position: 0.6,
  },
  greenEnergyAndMaterials: {
    industry: 'green',
    domain: 'general',
    industryShare: 0.9,
    valueAddedShare: 0.25,
    researchIntensity: 0.7,
    regulatedShare: 0.1,
    hazard: 0.6,
    ruled: true,
    entry: 0.12,
    cityShare: 0.07,
    position: 0.6,
  },
  marineAndOther: {
    industry: 'marine',
    domain: 'general',
    industryShare: 0.7,
    valueAddedShare: 0.3,
    researchIntensity: 0.5,
    regulatedShare: 0.08,
    hazard: 0.5,
    ruled: true,
    entry: 0.06,
    cityShare: 0.05,
    position: 0.45,
  },
});

export type ClassId = keyof typeof CLASSES;
export const CLASS_IDS = Object.keys(CLASSES) as readonly ClassId[];

/** By class, whether it is of the information or digital industry: 1 or 0. */
export const DIGITAL = CLASS_IDS.map((id) =>
  Number(['it', 'digital'].includes(CLASSES[id].industry)),
);
