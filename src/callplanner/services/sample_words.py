"""Words that the sample company is made of. Numbers come from ranges kept free for fiction."""

from __future__ import annotations

PLACES = (
    "Whitby", "Scarborough", "Filey", "Bridlington", "Hornsea", "Malton", "Pickering", "Helmsley", "Thirsk", "Ripon",
    "Harrogate", "Knaresborough", "Wetherby", "Selby", "Beverley", "Driffield", "Goole", "Howden", "Pocklington",
    "Easingwold", "Northallerton", "Stokesley", "Guisborough", "Saltburn", "Redcar",
)  # fmt: skip
FIRST = (
    "Pinewood", "Westgate", "Saltmarsh", "Larkfield", "Greenhithe", "Orchard Lane", "Sandpiper", "Fernbank", "Marram",
    "Heron Quay", "Lantern Street", "Quayside", "Old Mill", "Beacon Hill", "Ridgeway", "Fairmile", "Northgate",
    "Harbour Lights", "Castle Street", "Swallowfield", "Granary Wharf", "Broadacre", "Longmeadow", "Copper Kettle",
    "Hollow Tree", "Silver Birch", "Brookside", "Thornbury", "Dovecote", "Chapel Lane", "Quarry Bank", "Kestrel",
    "Juniper Lane", "Wold View", "Millbrook", "Wharfside", "Foxglove", "Pebble Beach", "Tidewell", "Cobble",
    "Bridgefoot", "Ferry Landing", "Hawthorn", "Ashgrove", "Bluebell", "Cloverfield", "Daisy Bank", "Elm Tree",
    "Field House", "Garden Gate",
)  # fmt: skip
SECOND = {
    "Catering": ("Catering", "Kitchens", "Deli", "Tea Rooms", "Bistro", "Café"),
    "Hotels": ("Hotel", "Inn", "Guest House", "Lodge", "Bunkhouse"),
    "Shops": ("Stores", "Farm Shop", "Bakehouse", "Village Store", "Cash & Carry", "Kiosk", "Pottery"),
    "Care": ("Care Homes", "Hospice", "School Kitchens", "Nursery"),
    "Leisure": ("Campsite", "Riding School", "Garden Centre", "Sailing Club"),
}
ROLES = ("Owner", "Purchasing", "Kitchen", "Manager", "Office")
GIVEN = (
    "Anna", "Ben", "Carol", "David", "Ellen", "Frank", "Grace", "Henry", "Irene", "Jack", "Karen", "Liam", "Maya",
    "Noah", "Olive", "Peter", "Ruth", "Sam", "Tess", "Will",
)  # fmt: skip
FAMILY = (
    "Archer", "Baines", "Carver", "Dale", "Ellwood", "Firth", "Garth", "Holroyd", "Ingham", "Jowett", "Kirk", "Lund",
    "Marsden", "Naylor", "Oldroyd", "Priestley", "Roper", "Sykes", "Thwaite", "Wray",
)  # fmt: skip
SAID = (
    "Happy with the delivery times.",
    "Wants the spring list before deciding on the new range.",
    "Was closed for two weeks, opens again on Monday.",
    "Asked whether we carry larger boxes.",
    "New chef since last month, likes to try things.",
    "The last invoice was confusing, explained it.",
    "Busy season begins in May.",
    "Compares prices with a wholesaler in York.",
    "Would recommend us to the neighbour.",
    "Prefers calls before ten.",
    "Storage is being rebuilt, orders less until summer.",
    "Thankful that somebody asks.",
)
OWED = ("Spring price list", "Sample box", "Call from the warehouse", "Corrected invoice", "Menu ideas")
GIVEN_TOUCHES = (
    ("article", "Article on import duties"),
    ("tip", "Tip: storing herbs longer"),
    ("introduction", "Introduced to a baker next door"),
    ("thanks", "Card for ten years together"),
)
SHELF = (
    ("article", "Article on import duties", ""),
    ("tip", "Tip: storing herbs longer", "Catering"),
    ("tip", "Tip: breakfast for small houses", "Hotels"),
    ("article", "Leaflet on allergen labels", ""),
)
