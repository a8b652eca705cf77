"""Runs notebooks from top to bottom with the tslab kernel, by nbclient.

run.py NAME.ipynb         prints the notebook with the outputs it has now
run.py --keep [NAME …]    writes them into the notebooks, all of them where none is named

Debian has nbclient as python3-nbclient. Nothing is written to the user's home.
"""

import json
import os
import shutil
import sys
import tempfile
from pathlib import Path

here = Path(__file__).resolve().parent


def prepare(folder):
    """A kernel of this workspace's own, and a place for what Jupyter leaves behind."""
    node = os.environ.get("npm_node_execpath") or shutil.which("node")
    tslab = here.parent / "node_modules" / "tslab" / "bin" / "tslab"
    kernel = {
        "argv": [node, str(tslab), "kernel", "--config-path", "{connection_file}"],
        "display_name": "TypeScript",
        "language": "typescript",
    }
    spec = Path(folder, "kernels", "tslab")
    spec.mkdir(parents=True)
    (spec / "kernel.json").write_text(json.dumps(kernel))
    for name in ("PATH", "DATA_DIR", "CONFIG_DIR", "RUNTIME_DIR"):
        os.environ[f"JUPYTER_{name}"] = folder
    os.environ["IPYTHONDIR"] = folder
    # Colours are for terminals.
    os.environ.pop("FORCE_COLOR", None)
    os.environ["NO_COLOR"] = "1"


def merged(outputs):
    """Outputs as they are kept: neighbouring texts of a stream are one, however they arrived."""
    kept = []
    for output in outputs:
        last = kept[-1] if kept else None
        if last and output.output_type == last.output_type == "stream" and output.name == last.name:
            last.text += output.text
        else:
            kept.append(output)
    return kept


def executed(path):
    """The text of a notebook with the outputs it has now; ends the program where a cell fails."""
    import nbformat
    from nbclient import NotebookClient
    from nbclient.exceptions import CellExecutionError

    notebook = nbformat.read(path, as_version=4)
    information = notebook.metadata.get("language_info")
    client = NotebookClient(
        notebook,
        timeout=240,
        kernel_name="tslab",
        record_timing=False,
        resources={"metadata": {"path": str(here)}},
    )
    try:
        client.execute()
    except CellExecutionError as error:
        # tslab tells what is wrong on its error stream alone.
        said = [o.text for c in notebook.cells for o in c.get("outputs", []) if o.get("name") == "stderr"]
        sys.exit(f"{path.name}: {error}\n{''.join(said)}")
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs = merged(cell.outputs)
    # What the kernel says of itself has versions in it, which are no part of the outputs.
    notebook.metadata["language_info"] = information
    return nbformat.writes(notebook) + "\n"


def main(arguments):
    names = [name for name in arguments if name != "--keep"]
    paths = [here / name for name in names] or sorted(here.glob("*.ipynb"))
    with tempfile.TemporaryDirectory() as folder:
        prepare(folder)
        for path in paths:
            text = executed(path)
            if "--keep" in arguments:
                path.write_text(text, encoding="utf-8")
            else:
                sys.stdout.write(text)


main(sys.argv[1:])
