# Snakemake: the virtual trial of all targets in parts, on one machine or a cluster, to the bytes of one run.
#
#   cargo build --release -p marrow
#   snakemake --snakefile docs/calibration.smk --cores 16            # or: --executor slurm --jobs 200
#   cargo xtask calibrate --patients 300 --from target/calibration
#
# PATIENTS, PART and SEED can be set with --config, e.g. --config patients=3000 part=100.

import json

PATIENTS = int(config.get("patients", 300))
PART = int(config.get("part", 50))
SEED = int(config.get("seed", 1))
MARROW = config.get("marrow", "target/release/marrow")

with open("crates/marrow/calibration/targets.json") as file:
    ARMS = {f"{arm['trial']}-{arm['arm']}": arm for arm in json.load(file) if "therapies" in arm}


wildcard_constraints:
    arm=r"[a-z0-9_]+-\d+",
    first=r"\d+",


def parts(wildcards):
    """Reports of all parts of an arm."""
    return [f"target/calibration/parts/{wildcards.arm}.{first}.json" for first in range(0, PATIENTS, PART)]


rule all:
    input:
        expand("target/calibration/{arm}.json", arm=ARMS),


rule part:
    output:
        "target/calibration/parts/{arm}.{first}.json",
    params:
        therapies=lambda wildcards: ARMS[wildcards.arm]["therapies"],
        setting=lambda wildcards: ARMS[wildcards.arm]["setting"],
        months=lambda wildcards: ARMS[wildcards.arm]["months"],
        patients=lambda wildcards: min(PART, PATIENTS - int(wildcards.first)),
    threads: 1
    shell:
        "{MARROW} trial --therapies {params.therapies} --setting {params.setting} --months {params.months} --seed {SEED} "
        "--first {wildcards.first} --patients {params.patients} --threads {threads} > {output}"


rule arm:
    input:
        parts,
    output:
        "target/calibration/{arm}.json",
    shell:
        "{MARROW} trial merge {input} > {output}"
