
(function () {
  "use strict";
  // Closed details would be missing on paper.
  window.addEventListener("beforeprint", function () {
    document.querySelectorAll("details").forEach(function (part) { part.open = true; });
  });
  var table = document.getElementById("verdicts");
  if (!table) { return; }
  var body = table.tBodies[0];
  var rows = Array.from(body.rows);
  var columns = Array.from(table.tHead.rows[0].cells).filter(function (cell) { return cell.rowSpan === 2; });

  function labelled(words, control) {
    var label = document.createElement("label");
    label.append(words + " ", control);
    return label;
  }
  var search = document.createElement("input");
  search.type = "search";
  var order = document.createElement("select");
  order.append(new Option("order of the files", "-1"));
  columns.forEach(function (cell, index) { order.append(new Option(cell.textContent.toLowerCase(), String(index))); });
  var shown = document.createElement("span");
  shown.setAttribute("role", "status");
  var controls = document.createElement("div");
  controls.className = "controls";
  controls.append(labelled("Show studies with", search), labelled("Order by", order), shown);
  var box = table.parentNode;
  box.parentNode.insertBefore(controls, box);

  search.addEventListener("input", function () {
    var wanted = search.value.trim().toLowerCase();
    var count = 0;
    rows.forEach(function (row) {
      var found = (row.cells[0].textContent + " " + row.cells[1].textContent).toLowerCase().includes(wanted);
      row.hidden = !found;
      count += found ? 1 : 0;
    });
    shown.textContent = wanted ? count + " of " + rows.length + " studies" : "";
  });
  order.addEventListener("change", function () {
    var column = Number(order.value);
    var sorted = rows.slice();
    if (column !== -1) {
      sorted.sort(function (one, other) {
        var a = one.cells[column].textContent;
        var b = other.cells[column].textContent;
        // A dash, no number, comes last.
        var difference = Number.isNaN(Number(a)) || Number.isNaN(Number(b))
          ? Number(Number.isNaN(Number(a))) - Number(Number.isNaN(Number(b)))
          : Number(a) - Number(b);
        return difference || a.localeCompare(b);
      });
    }
    body.append.apply(body, sorted);
  });
})();
