"""Every diagram keeps to the schema of BPMN 2.0 as the OMG published it, which the npm package bpmn-moddle carries.

    python tests/exports/bpmn_schema_test.py
"""

import os
import pathlib
import subprocess
import sys
import tempfile

from lxml import etree

HERE = pathlib.Path(__file__).parent
SCHEMA = HERE / "node_modules/bpmn-moddle/resources/bpmn/xsd/BPMN20.xsd"


def main():
    schema = etree.XMLSchema(etree.parse(SCHEMA))
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        command = ["cargo", "test", "--quiet", "--test", "bpmn", "--", "--ignored", "--exact", "write_every_diagram"]
        made = subprocess.run(command, cwd=HERE.parent.parent, env={**os.environ, "QUJAT_EXPORTS": folder}, text=True, capture_output=True)
        if made.returncode:
            sys.exit(made.stderr)
        files = sorted(pathlib.Path(folder).glob("*.bpmn"))
        for file in files:
            if not schema.validate(etree.parse(file)):
                wrong += 1
                print(file.name, schema.error_log.last_error)
        # A check that accepts everything would say the same: a lane outside its set has to be refused.
        broken = files[0].read_text(encoding="utf-8").replace("bpmn:laneSet", "bpmn:lanes").encode()
        if schema.validate(etree.fromstring(broken)):
            sys.exit("The schema accepts a diagram whose lanes are in no set.")
    print(f"{len(files)} diagrams, {wrong} against the schema")
    sys.exit(1 if wrong or not files else 0)


main()
